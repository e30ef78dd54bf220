// A child who was away: what was said no to by hand counts again, and nobody else is given that no unseen.
import { describe, expect, it } from 'vitest';
import type { HandRecord } from '../../../../utils/model/consent.ts';
import { pupilId } from '../../../../utils/model/ids.ts';
import type { ListedPupil } from '../../../../utils/model/list-mapping.ts';
import type { DepartedPupil } from '../../../../utils/model/register.ts';
import { planImport } from '../../../../utils/register/difference/plan-import.ts';
import { strictestRecords } from '../../../../utils/register/difference/strictest-records.ts';
import { listed, listOf } from '../../../support/fakes/listed.ts';
import { fenna } from '../../../support/fakes/register.ts';

const withdrawal: HandRecord = { state: 'withdrawn', on: '2026-11-20', source: 'parents-told' };
function departed(name: string, id: string, number?: string): DepartedPupil {
  const [firstName = '', infix = '', lastName = ''] = name.split('/');
  const who = { id: pupilId(id), firstName, infix, lastName };
  const known = number === undefined ? {} : { number };
  return { ...who, ...known, byHand: { website: withdrawal }, goneOn: '2026-11-24' };
}
const sem = departed('Sem/van den/Bakker', 'sem', '7');
const yes = { website: 'granted', press: 'granted' } as const;

function plan(
  gone: readonly DepartedPupil[],
  confirmed: readonly string[],
  ...pupils: readonly ListedPupil[]
) {
  const ids = new Set(confirmed.map(pupilId));
  return planImport([fenna], listOf(...pupils), 'whole', ids, gone);
}

describe('who comes back', () => {
  it.each([
    [
      'in another group, with the infix written shorter',
      listed('Sem//v.d. Bakker', 'Groep 4', yes),
    ],
    ['with the number and another surname', listed('Sem//Smit', 'Groep 3', yes, '7')],
    ['with another program’s number', listed('Sem/van den/Bakker', '', yes, '9000')],
  ])('%s has the no, which is shown', (_, child) => {
    const { pupils, difference } = plan([sem], [], child);
    expect(pupils).toMatchObject([
      { id: 'sem', consents: { press: 'granted' }, byHand: { website: withdrawal } },
    ]);
    expect(difference.heldByHand).toMatchObject([{ id: 'sem', purposes: ['website'] }]);
    expect(difference.added).toMatchObject([{ id: 'sem' }]);
  });

  it('can be given the yes, by name', () => {
    const { pupils, difference } = plan([sem], ['sem'], listed('Sem/van den/Bakker', '', yes));
    expect(pupils[0]?.byHand).toBeUndefined();
    expect(difference.heldByHand).toHaveLength(1);
  });

  it('has the no as well when the list says no or nothing', () => {
    const { pupils, difference } = plan([sem], [], listed('Sem/van den/Bakker', 'Groep 3'));
    expect(pupils[0]?.byHand).toEqual({ website: withdrawal });
    expect(difference.heldByHand).toEqual([]);
  });

  it('may be either of two of one name: both have the no, and different ids', () => {
    const twins = [listed('Sem/van den/Bakker', '1', yes), listed('Sem/van den/Bakker', '2', yes)];
    const { pupils } = plan([sem], [], ...twins);
    expect(new Set(pupils.map(({ id }) => id)).size).toBe(2);
    expect(pupils.map(({ byHand }) => byHand)).toEqual([
      { website: withdrawal },
      { website: withdrawal },
    ]);
  });
});

it('another child with an old number is new, under an id of its own', () => {
  const gone = departed('Sem/van den/Bakker', '7', '7');
  const { pupils } = plan([gone], [], listed('Puck//Vos', 'Groep 3', yes, '7'));
  expect(pupils).toMatchObject([{ id: '7#2', consents: yes }]);
  expect(pupils[0]?.byHand).toBeUndefined();
});

it('of several records a no goes before a yes, and of two noes the later', () => {
  const given: HandRecord = { state: 'granted', on: '2026-11-25', source: 'form' };
  const later: HandRecord = { state: 'refused', on: '2026-11-23', source: 'form' };
  const all = [{ byHand: { website: given } }, { byHand: { website: withdrawal } }];
  expect(strictestRecords(all)).toEqual({ website: withdrawal });
  expect(strictestRecords([...all.reverse(), { byHand: { website: later } }])).toEqual({
    website: later,
  });
});
