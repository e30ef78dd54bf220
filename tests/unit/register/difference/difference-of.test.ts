// Who was taken for whom, and whose recorded no goes with them: shown by name, never only counted.
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../utils/register/difference/plan-import.ts';
import { listed, listOf } from '../../../support/fakes/listed.ts';
import { fenna, pupil, sem } from '../../../support/fakes/register.ts';

describe('a child found by number who is called otherwise', () => {
  const known = { ...pupil('Emma//Vos', 'Groep 3'), number: '7' };
  const other = listed('Emma//Vosmaer', 'Groep 3', { website: 'granted' }, '7');

  it.each(['whole', 'answers'] as const)('is named in a list of kind %s', (mode) => {
    expect(planImport([known], listOf(other), mode).difference.renamed).toEqual([
      { id: known.id, name: 'Emma Vos', listed: 'Emma Vosmaer' },
    ]);
  });

  it('is not named for another way to write the same name', () => {
    const same = listed('Fenna/v.d./Berg', 'Groep 3', { website: 'granted' });
    expect(planImport([fenna], listOf(same), 'answers').difference.renamed).toEqual([]);
  });
});

it('who leaves with a no that was recorded is shown with it, and who recorded nothing is not', () => {
  const no = { state: 'withdrawn', on: '2026-11-20', source: 'parents-told' } as const;
  const yes = { ...no, state: 'granted' } as const;
  const leaving = { ...sem, byHand: { website: no, press: yes } };
  const { difference } = planImport(
    [leaving, fenna],
    listOf(listed('Puck//Vos', 'Groep 3')),
    'whole',
  );
  expect(difference.left).toHaveLength(2);
  expect(difference.leftWithNo).toEqual([
    { id: 'sem', name: 'Sem Bakker', group: 'Groep 3', purposes: ['website'] },
  ]);
});
