// Who in a list is who in the register: sure, or not at all.
import { describe, expect, it } from 'vitest';
import { matchPupils } from '../../../../utils/register/difference/match-pupils.ts';
import { listed } from '../../../support/fakes/listed.ts';
import { pupil } from '../../../support/fakes/register.ts';

const fenna = { ...pupil('Fenna/van den/Berg', 'Groep 5'), number: '7' };
const sem = pupil('Sem//Bakker', 'Groep 3');

const pairs = (known: readonly (typeof sem)[], ...list: readonly ReturnType<typeof listed>[]) =>
  matchPupils(known, list).pairs.map((pair) => [pair.known.id, list.indexOf(pair.listed)]);

describe('a pupil of a list', () => {
  it.each([
    ['the same', listed('Fenna/van den/Berg', 'Groep 5')],
    ['the tussenvoegsel in the last name', listed('Fenna//van den Berg', 'Groep 5')],
    ['the tussenvoegsel shortened', listed('FENNA/v.d./Berg', '5')],
    ['another group', listed('Fenna/van den/Berg', 'Groep 6')],
    ['another last name and the same number', listed('Fenna//Smit', 'Groep 5', {}, '7')],
  ])('is found: %s', (_, one) => {
    expect(pairs([fenna, sem], one)).toEqual([['fenna', 0]]);
  });

  it.each([
    ['only the first name is the same', listed('Fenna//Smit', 'Groep 5')],
    ['only the number is the same', listed('Noor//Visser', 'Groep 5', {}, '7')],
    ['the first name is longer', listed('Fenna Sophie/van den/Berg', 'Groep 5')],
  ])('is not found: %s', (_, one) => {
    const matches = matchPupils([fenna, sem], [one]);
    expect(matches).toMatchObject({ pairs: [], onlyListed: [one], onlyKnown: [fenna, sem] });
  });

  it('of whom there are two is found by group or number, and else not', () => {
    const one = { ...pupil('Sem//Jansen', 'Groep 3'), id: sem.id };
    const other = { ...pupil('Sem//Jansen', 'Groep 4'), id: fenna.id, number: '9' };
    expect(pairs([one, other], listed('Sem//Jansen', 'groep 4'))).toEqual([['fenna', 0]]);
    expect(pairs([one, other], listed('Sem//Jansen', '', {}, '9'))).toEqual([['fenna', 0]]);
    expect(pairs([one, other], listed('Sem//Jansen', ''))).toEqual([]);
    expect(pairs([one], listed('Sem//Jansen', ''), listed('Sem//Jansen', ''))).toEqual([]);
  });

  it('leaves the other of two to the one who is left', () => {
    const twins = [
      pupil('Sem//Jansen', 'Groep 3'),
      { ...pupil('Sem//Jansen', 'Groep 4'), id: fenna.id },
    ];
    expect(
      pairs(twins, listed('Sem//Jansen', 'Groep 3'), listed('Sem//Jansen', 'Groep 6')),
    ).toEqual([
      ['sem', 0],
      ['fenna', 1],
    ]);
  });
});

describe('a pupil who is called otherwise than in the passport', () => {
  const pim = { ...pupil('Pim/van/Vos', 'Groep 5'), givenNames: 'Willem Pieter' };

  it.each([
    ['all given names', listed('Willem Pieter/van/Vos', '5')],
    ['the first given name', listed('Willem//van Vos', 'Groep 5')],
    ['a list without groups', listed('Willem/van/Vos', '')],
  ])('is found, and it is told: %s', (_, one) => {
    expect(matchPupils([pim, sem], [one]).pairs).toMatchObject([
      { known: pim, isByGivenNames: true },
    ]);
  });

  it('is found by the calling name when only the list has the given names', () => {
    const willem = pupil('Willem/van/Vos', 'Groep 5');
    const one = { ...listed('Pim/van/Vos', 'Groep 5'), givenNames: 'Willem Pieter' };
    expect(pairs([willem], one)).toEqual([['willem', 0]]);
  });

  it.each([
    ['another group: it can be a brother', [listed('Willem/van/Vos', 'Groep 7')]],
    [
      'two whom it fits',
      [listed('Willem/van/Vos', 'Groep 5'), listed('Willem Pieter/van/Vos', 'Groep 5')],
    ],
    ['another surname', [listed('Willem//Bos', 'Groep 5')]],
    ['the second of the given names', [listed('Pieter/van/Vos', 'Groep 5')]],
  ])('is not found: %s', (_, list) => {
    expect(pairs([pim], ...list)).toEqual([]);
  });

  it('is left to the brother who bears the name', () => {
    const willem = pupil('Willem/van/Vos', '');
    expect(pairs([pim, willem], listed('Willem/van/Vos', ''))).toEqual([['willem', 0]]);
    const other = { ...pupil('Bram/van/Vos', 'Groep 5'), givenNames: 'Willem Bram' };
    expect(pairs([pim, other], listed('Willem/van/Vos', 'Groep 5'))).toEqual([]);
  });
});
