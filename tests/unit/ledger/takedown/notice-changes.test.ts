// What counts as a change: less of a yes than before, or a child who is gone (R3, R20).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../utils/ledger/takedown/apply-changes.ts';
import { noticeChanges, type SeenPupil } from '../../../../utils/ledger/takedown/notice-changes.ts';
import { anyGroup, type Enrolment, type Takedown } from '../../../../utils/model/takedown.ts';

const today = '2026-11-24';
const pupil = (says: SeenPupil['says'], groupRefs: readonly string[] = ['g5']): SeenPupil => ({
  pupilRef: 'fenna',
  groupRefs,
  says,
});
const seen = (one: SeenPupil, day = '2026-09-01'): readonly Enrolment[] =>
  noticeChanges([], [one], day).enrolments;

describe('a change of what is allowed', () => {
  it('is none when the register is seen for the first time', () => {
    const { withdrawn, enrolments } = noticeChanges([], [pupil({ website: 0 })], today);
    expect(withdrawn).toEqual([]);
    expect(enrolments).toHaveLength(1);
  });

  it.each([
    [2, 0, true],
    [2, 1, true],
    [1, 0, true],
    [0, 0, false],
    [1, 1, false],
    [1, 2, false],
    [0, 2, false],
  ] as const)('from %i to %i: %s', (before, after, isLess) => {
    const { withdrawn } = noticeChanges(
      seen(pupil({ website: before })),
      [pupil({ website: after })],
      today,
    );
    const change = { kind: 'purposes', pupilRef: 'fenna', purposes: ['website'] };
    expect(withdrawn).toEqual(isLess ? [change] : []);
  });

  it('is noticed once', () => {
    const before = seen(pupil({ website: 2 }));
    const now = [pupil({ website: 0 })];
    const { enrolments } = noticeChanges(before, now, today);
    expect(noticeChanges(enrolments, now, today)).toEqual({
      enrolments: [],
      withdrawn: [],
      restored: [],
    });
  });
});

describe('a child', () => {
  it('who is in no list any more has left, once, and may come back', () => {
    const before = seen(pupil({ website: 2 }));
    const gone = noticeChanges(before, [], today);
    expect(gone.withdrawn).toEqual([{ kind: 'school', pupilRef: 'fenna' }]);
    expect(gone.enrolments).toMatchObject([{ leftOn: today, groups: [{ until: today }] }]);
    expect(noticeChanges(gone.enrolments, [], '2026-11-25').withdrawn).toEqual([]);
    const back = noticeChanges(gone.enrolments, [pupil({ website: 2 })], '2026-12-01');
    expect(back.restored).toContainEqual({ kind: 'school', pupilRef: 'fenna' });
    expect(back.enrolments).toMatchObject([{ leftOn: null }]);
  });

  it('is in a group from one day to another', () => {
    const [moved] = noticeChanges(seen(pupil({}, ['g4'])), [pupil({}, ['g5'])], today).enrolments;
    expect(moved?.groups).toEqual([
      { groupRef: 'g4', from: '', until: today },
      { groupRef: 'g5', from: today, until: null },
    ]);
  });

  it('who joins a school that is known is in its group from that day', () => {
    const fenna = pupil({});
    const { enrolments } = noticeChanges(
      seen(fenna),
      [fenna, { ...fenna, pupilRef: 'sem' }],
      today,
    );
    expect(enrolments).toMatchObject([{ pupilRef: 'sem', groups: [{ from: today }] }]);
  });

  it('whose group nobody knows can be in any', () => {
    expect(seen(pupil({}, []))).toMatchObject([{ groups: [{ groupRef: anyGroup }] }]);
  });
});

describe('what has to come down', () => {
  const takedown = (changes: Partial<Takedown> = {}): Takedown => ({
    pupilRef: 'fenna',
    who: new Uint8Array(),
    on: '2026-09-01',
    hasLeft: false,
    purposes: ['website'],
    ticked: {},
    isSeen: true,
    ...changes,
  });
  const purposes = (...them: readonly ('website' | 'closed_app')[]) =>
    ({ kind: 'purposes', pupilRef: 'fenna', purposes: them }) as const;
  const school = { kind: 'school', pupilRef: 'fenna' } as const;
  const ticked = { 'post-1': { outcome: 'removed', on: '2026-09-02' } } as const;

  it('grows with a second change, is new again, and keeps what was ticked', () => {
    const { put } = applyChanges(
      [takedown({ ticked })],
      { withdrawn: [purposes('closed_app')], restored: [] },
      today,
    );
    expect(put).toEqual([
      takedown({ ticked, on: today, isSeen: false, purposes: ['website', 'closed_app'] }),
    ]);
  });

  it('is over when all is allowed again, unless somebody has worked on it', () => {
    const restored = [purposes('website')];
    expect(applyChanges([takedown()], { withdrawn: [], restored }, today)).toEqual({
      put: [],
      dropped: ['fenna'],
    });
    expect(applyChanges([takedown({ ticked })], { withdrawn: [], restored }, today)).toEqual({
      put: [takedown({ ticked, purposes: [] })],
      dropped: [],
    });
  });

  it('of a child who is back is what was withdrawn before', () => {
    const left = takedown({ hasLeft: true });
    const { put } = applyChanges([left], { withdrawn: [], restored: [school] }, today);
    expect(put).toEqual([takedown()]);
  });
});

it('whatever lists come and go, what is not allowed now and was before stands in the list', () => {
  const level = fc.constantFrom(0 as const, 1 as const, 2 as const);
  const list = fc.option(level, { nil: null });
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 12 }), (lists) => {
      let enrolments: readonly Enrolment[] = [];
      let takedowns: readonly Takedown[] = [];
      /** The most of a yes that there was since it was last a yes: posts can be from then. */
      let isOwed = false;
      let last: number | null = null;
      for (const [at, says] of lists.entries()) {
        const day = `2026-01-${String(at + 1).padStart(2, '0')}`;
        const noticed = noticeChanges(
          enrolments,
          says === null ? [] : [pupil({ website: says })],
          day,
        );
        const by = new Map(enrolments.map((one) => [one.pupilRef, one] as const));
        for (const one of noticed.enrolments) by.set(one.pupilRef, one);
        enrolments = [...by.values()];
        const { put, dropped } = applyChanges(takedowns, noticed, day);
        const rows = new Map(takedowns.map((one) => [one.pupilRef, one] as const));
        for (const one of put) rows.set(one.pupilRef, { ...one, who: new Uint8Array() });
        for (const ref of dropped) rows.delete(ref);
        takedowns = [...rows.values()];
        if (says !== null) {
          if (says === 2) isOwed = false;
          else if (last !== null && says < last) isOwed = true;
          last = says;
        }
        const [row] = takedowns;
        const isListed = row?.purposes.includes('website') ?? false;
        expect(isListed).toBe(isOwed);
        expect(row?.hasLeft ?? false).toBe(says === null && last !== null);
      }
    }),
  );
});
