// What a list would do to the register, before anything changes.
import { describe, expect, it } from 'vitest';
import type { Pupil } from '../../../../utils/model/register.ts';
import { planImport } from '../../../../utils/register/difference/plan-import.ts';
import { listed, listOf } from '../../../support/fakes/listed.ts';
import { fenna, noor, pupil, sem } from '../../../support/fakes/register.ts';

const withdrawn = (one: Pupil): Pupil => ({
  ...one,
  byHand: { website: { state: 'withdrawn', on: '2026-11-20', source: 'parents-told' } },
});
const names = (changes: readonly { readonly name: string }[]) => changes.map(({ name }) => name);

describe('a whole list', () => {
  it('has who is new, who left, who moved, and which consents were lost', () => {
    const { pupils, difference } = planImport(
      [fenna, sem, noor],
      listOf(
        listed('Fenna/van den/Berg', 'Groep 4', { website: 'refused' }),
        listed('Sem//Bakker', 'Groep 3', { website: 'withdrawn' }),
        listed('Puck//Vos', 'Groep 3', { website: 'granted' }, '12'),
      ),
      'whole',
    );
    expect(pupils.map(({ id, group }) => [id, group])).toEqual([
      ['fenna', 'Groep 4'],
      ['sem', 'Groep 3'],
      ['12', 'Groep 3'],
    ]);
    expect(difference).toMatchObject({ moved: 1, answered: 0, unmatched: [], kept: 0 });
    expect(names(difference.added)).toEqual(['Puck Vos']);
    expect(names(difference.left)).toEqual(['Noor Visser']);
    expect(difference.tightened).toEqual([
      { id: 'sem', name: 'Sem Bakker', group: 'Groep 3', purposes: ['website'] },
    ]);
    expect(difference.loosened).toEqual([]);
  });

  it('names everyone for whom a no becomes a yes', () => {
    const { difference } = planImport(
      [fenna, sem],
      listOf(
        listed('Fenna/van den/Berg', 'Groep 3', { website: 'granted', press: 'granted' }),
        listed('Sem//Bakker', 'Groep 3', { website: 'granted' }),
      ),
      'whole',
    );
    expect(difference.loosened).toMatchObject([
      { name: 'Fenna van den Berg', purposes: ['website'] },
    ]);
    // The press was never asked before: that takes no no away.
    expect(difference.answered).toBe(1);
  });

  it('without a purpose keeps what is known of it, and no list makes two pupils of one id', () => {
    const { pupils } = planImport(
      [fenna],
      listOf(
        listed('Fenna/van den/Berg', '', { press: 'granted' }),
        listed('Fenna//Smit', 'Groep 3', {}, 'fenna'),
      ),
      'whole',
    );
    expect(pupils).toMatchObject([
      { id: 'fenna', group: 'Groep 3', consents: { website: 'refused', press: 'granted' } },
      { id: 'fenna#2', lastName: 'Smit' },
    ]);
  });
});

describe('official given names', () => {
  const pim = { ...pupil('Pim//Vos', 'Groep 3'), number: '5', givenNames: 'Willem Pieter' };
  const planned = (one: ReturnType<typeof listed>, mode: 'whole' | 'answers' = 'whole') =>
    planImport([pim], listOf(one), mode).pupils[0];

  it('come from a list, and stay when a later one has none', () => {
    const fresh = { ...listed('Noor//Bos', 'Groep 3'), givenNames: 'Eleonora' };
    expect(planImport([], listOf(fresh), 'whole').pupils).toMatchObject([
      { firstName: 'Noor', givenNames: 'Eleonora' },
    ]);
    const plain = listed('Pim//Vos', 'Groep 3');
    expect(planned(plain)).toMatchObject({ givenNames: 'Willem Pieter' });
    expect(planned({ ...plain, givenNames: 'Willem' })).toMatchObject({ givenNames: 'Willem' });
    expect(planned({ ...plain, givenNames: 'Willem' }, 'answers')).toMatchObject({
      givenNames: 'Willem Pieter',
    });
  });

  it('find a child of a list of answers, which is told by name', () => {
    const plan = planImport(
      [pim],
      listOf(listed('Willem//Vos', '', { press: 'refused' })),
      'answers',
    );
    expect(plan.pupils).toMatchObject([{ firstName: 'Pim', consents: { press: 'refused' } }]);
    expect(plan.difference).toMatchObject({
      byGivenNames: [{ id: 'pim', name: 'Pim Vos', listed: 'Willem Vos' }],
      renamed: [],
      unmatched: [],
    });
  });

  it('that change are shown as names that do', () => {
    const one = { ...listed('Pim//Vos', 'Groep 3'), givenNames: 'Willem' };
    expect(planImport([pim], listOf(one), 'whole').difference.renamed).toEqual([
      { id: 'pim', name: 'Pim Vos (Willem Pieter)', listed: 'Pim Vos (Willem)' },
    ]);
  });

  it('never take the place of the calling name, when a list has no other', () => {
    expect(planned(listed('Willem Pieter//Vos', 'Groep 3', {}, '5'))).toMatchObject({
      firstName: 'Pim',
      givenNames: 'Willem Pieter',
    });
  });
});

describe('a no that was recorded by hand', () => {
  const yes = listOf(listed('Sem//Bakker', 'Groep 3', { website: 'granted', press: 'granted' }));

  it('outlives a list that says yes, and is told', () => {
    const { pupils, difference } = planImport([withdrawn(sem)], yes, 'whole');
    expect(pupils).toMatchObject([{ byHand: { website: { state: 'withdrawn' } } }]);
    expect(difference.heldByHand).toMatchObject([{ name: 'Sem Bakker', purposes: ['website'] }]);
    expect(difference.loosened).toEqual([]);
  });

  it('goes when that child was confirmed by name', () => {
    const { pupils, difference } = planImport([withdrawn(sem)], yes, 'whole', new Set([sem.id]));
    expect(pupils[0]).not.toHaveProperty('byHand');
    expect(pupils).toMatchObject([{ consents: { website: 'granted' } }]);
    expect(names(difference.loosened)).toEqual(['Sem Bakker']);
  });

  it('stays when the list agrees, or says nothing', () => {
    for (const consents of [{ website: 'refused' as const }, {}]) {
      const list = listOf(listed('Sem//Bakker', 'Groep 3', consents));
      const { pupils, difference } = planImport([withdrawn(sem)], list, 'whole', new Set([sem.id]));
      expect(pupils).toMatchObject([{ byHand: { website: { state: 'withdrawn' } } }]);
      expect(difference.heldByHand).toEqual([]);
    }
  });

  it('is not what a recorded yes is: that gives way to a newer list', () => {
    const given: Pupil = {
      ...fenna,
      byHand: { website: { state: 'granted', on: '2026-11-20', source: 'form' } },
    };
    const list = (consents: object) => listOf(listed('Fenna/van den/Berg', 'Groep 3', consents));
    const no = planImport([given], list({ website: 'refused' }), 'whole');
    expect(no.pupils[0]).not.toHaveProperty('byHand');
    expect(names(no.difference.tightened)).toEqual(['Fenna van den Berg']);
    expect(planImport([given], list({}), 'whole').pupils).toEqual([given]);
  });
});

describe('a list of answers', () => {
  it('joins the pupils who are known; nobody comes or goes, and who was not found is shown', () => {
    const { pupils, difference } = planImport(
      [fenna, noor],
      listOf(listed('Fenna//van den Berg', '', { press: 'granted' }), {
        ...listed('Puck//Vos', 'Groep 3', { press: 'granted' }),
        lines: [9],
      }),
      'answers',
    );
    expect(pupils).toEqual([
      { ...fenna, consents: { website: 'refused', press: 'granted' } },
      noor,
    ]);
    expect(difference).toMatchObject({
      added: [],
      left: [],
      kept: 1,
      answered: 1,
      unmatched: [{ line: 9, name: 'Puck Vos', group: 'Groep 3' }],
    });
  });
});

describe('a list that looks like the wrong one', () => {
  const school = Array.from({ length: 20 }, (_, at) => ({
    ...pupil(`Kind${'abcdefghijklmnopqrst'.charAt(at)}//Bakker`, 'Groep 3', { website: 'refused' }),
  }));
  const same = (from: number, to: number, yes: number) =>
    school.slice(from, to).map((one, at) =>
      listed(`${one.firstName}//Bakker`, 'Groep 3', {
        website: at < yes ? 'granted' : 'refused',
      }),
    );
  const doubts = (...list: readonly ReturnType<typeof listed>[]) =>
    planImport(school, listOf(...list), 'whole').difference.doubts;

  it('has a fifth of the pupils less', () => {
    expect(doubts(...same(0, 16, 0))).toEqual([]);
    expect(doubts(...same(0, 15, 0))).toEqual(['shrunk']);
  });

  it('says yes for a tenth of them who said no', () => {
    expect(doubts(...same(0, 20, 2))).toEqual([]);
    expect(doubts(...same(0, 20, 3))).toEqual(['loosened']);
  });

  it('has a problem in one line of twenty', () => {
    const problem = (line: number) => ({ kind: 'no-name' as const, line, column: '' });
    const of = (...lines: readonly number[]) =>
      planImport(school, { pupils: same(0, 20, 0), problems: lines.map(problem) }, 'whole')
        .difference.doubts;
    expect(of(3)).toEqual([]);
    expect(of(3, 4)).toEqual(['many-problems']);
  });
});

describe('a namesake', () => {
  const numbered = (one: Pupil, number: string): Pupil => ({ ...one, number });
  const known = [
    numbered(pupil('Emma//Vos', 'Groep 8', { website: 'granted' }), '9'),
    numbered(sem, '10'),
  ];
  const emma = listed('Emma//Vos', 'Groep 1', {}, '77');
  const same = listed('Sem//Bakker', 'Groep 3', {}, '10');

  it('with another number in another group has no consent of the child who left', () => {
    const { pupils, difference } = planImport(known, listOf(emma, same), 'whole');
    expect(names(difference.added)).toEqual(['Emma Vos']);
    expect(names(difference.left)).toEqual(['Emma Vos']);
    expect(pupils.find(({ number }) => number === '77')?.consents).toEqual({});
  });

  it('is the same child where two programs number apart', () => {
    const { pupils } = planImport(known, listOf(emma), 'answers');
    expect(pupils).toHaveLength(2);
    const list = listOf(emma, listed('Sem//Bakker', 'Groep 3', {}, '78'));
    expect(planImport(known, list, 'whole').difference.added).toEqual([]);
  });

  it('of a child who leaves starts with the no that was recorded for that one', () => {
    const [left, ...others] = known;
    if (left === undefined) throw new Error('nobody');
    const { pupils } = planImport([withdrawn(left), ...others], listOf(emma, same), 'whole');
    const fresh = pupils.find(({ number }) => number === '77');
    expect(fresh?.byHand?.website?.state).toBe('withdrawn');
    expect(fresh?.id).not.toBe(left.id);
  });
});
