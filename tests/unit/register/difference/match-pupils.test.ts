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
