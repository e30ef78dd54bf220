// The next step where a look or one click is not enough: files nobody can see, and overruling.
import { describe, expect, it } from 'vitest';
import {
  answeredSoFar,
  composeDecision,
  peopleAnswer,
} from '../../../components/review/compose-decision.ts';
import { type Answers, noAnswers } from '../../../components/review/open-matters.ts';
import type { ReviewView } from '../../../utils/model/review-view.ts';
import {
  body,
  demoView,
  first,
  namedInPhoto,
  namedInText,
  noConsent,
  notChecked,
  notCheckedBy,
  people,
  second,
} from './demo-view.ts';

const stepOf = (view: ReviewView, answers: Partial<Answers> = {}) =>
  composeDecision(view, { ...noAnswers, ...answers }).step;

const noneIn = (...photoIds: (typeof first)[]) => ({
  groups: ['groep 3'],
  photoIds,
  nonePresent: true,
});

describe('a file nobody can see', () => {
  const photos = demoView().photos.slice(0, 1);

  it('may be let through by a look when it has something in it', () => {
    for (const reason of ['not-a-picture', 'undecodable'] as const) {
      expect(stepOf(demoView({ photos, findings: [notCheckedBy(reason)] }))).toMatchObject({
        kind: 'unseen',
        removable: [],
        decision: { accepted: [{ key: 'not-checked', reason: 'looked-myself' }] },
      });
    }
  });

  it('is only left out when it is empty', () => {
    const findings = [notCheckedBy('empty')];
    expect(stepOf(demoView({ photos, findings }))).toMatchObject({ decision: null });
    expect(stepOf(demoView({ findings, people }))).toMatchObject({
      kind: 'unseen',
      decision: null,
      removable: [first],
    });
    expect(stepOf(demoView({ findings, people }), { removed: [first] }).kind).toBe('answer-people');
  });

  it('comes before the people question, which the same look can answer', () => {
    const view = demoView({ photos, people, findings: [notCheckedBy('undecodable')] });
    expect(stepOf(view)).toMatchObject({
      kind: 'unseen',
      withPeople: true,
      decision: { people: noneIn(first) },
    });
    const unknown = { groups: [], mayNot: [], unknownCount: 0 };
    expect(stepOf({ ...view, people: unknown })).toMatchObject({ kind: 'unseen', decision: null });
  });
});

describe('publishing all the same', () => {
  const view = demoView({ people, findings: [noConsent, namedInPhoto, notChecked] });
  const { open } = composeDecision(view, noAnswers);
  const no = peopleAnswer(view, open, true);

  it('asks one thing after the other', () => {
    const blocker = (answers: Partial<Answers>) => {
      const step = stepOf(view, answers);
      return step.kind === 'override' ? step.blocker : step.kind;
    };
    expect(blocker({})).toBe('answer-people');
    expect(blocker({ people: { ...no, nonePresent: false } })).toBe('remove-photo');
    expect(blocker({ people: no })).toBe('look');
    expect(blocker({ people: no, looked: ['not-checked'] })).toBe('reason');
    expect(blocker({ people: no, looked: ['not-checked'], reason: 'parents-agreed' })).toBeNull();
  });

  it('accepts every open finding with the one reason', () => {
    const answers = { people: no, looked: ['not-checked'], reason: 'parents-agreed' } as const;
    expect(stepOf(view, answers)).toMatchObject({
      decision: {
        accepted: [
          { key: 'no-consent', reason: 'parents-agreed' },
          { key: 'named-in-photo', reason: 'parents-agreed' },
          { key: 'not-checked', reason: 'looked-myself' },
        ],
        people: noneIn(first, second),
      },
    });
  });

  it('is not possible with an empty file', () => {
    const empty = demoView({ findings: [namedInText, notCheckedBy('empty')] });
    expect(stepOf(empty, { reason: 'parents-agreed' })).toMatchObject({
      blocker: 'remove-empty',
      removable: [first],
    });
  });

  it('without a list takes only a look of one’s own as a reason', () => {
    const missing = { ...namedInText, key: 'list', check: 'register-missing' } as const;
    const listless = demoView({ findings: [missing] });
    expect(composeDecision(listless, noAnswers).open.reasons).toEqual(['looked-myself']);
    expect(stepOf(listless, { reason: 'parents-agreed' })).toMatchObject({ blocker: 'reason' });
    expect(stepOf(listless, { reason: 'looked-myself' })).toMatchObject({ blocker: null });
  });

  it('takes along to the window what was answered, and accepts no finding', () => {
    expect(answeredSoFar(view, noAnswers)).toEqual({
      kind: 'release',
      removedPhotoIds: [],
      covers: [],
      accepted: [],
      people: null,
    });
    const answers = { ...noAnswers, people: no, looked: ['not-checked'], removed: [second] };
    expect(answeredSoFar(view, { ...answers, reason: 'parents-agreed' })).toEqual({
      kind: 'release',
      removedPhotoIds: [second],
      covers: [],
      accepted: [{ key: 'not-checked', reason: 'looked-myself' }],
      people: noneIn(first),
    });
    const yes = { ...answers, people: { ...no, nonePresent: false } };
    expect(answeredSoFar(view, yes)).toMatchObject({ people: null });
  });

  it('never accepts a note', () => {
    const note = { ...namedInText, key: 'note', severity: 'note', textId: body } as const;
    expect(stepOf(demoView({ findings: [note] }))).toMatchObject({
      kind: 'place',
      decision: { accepted: [] },
    });
  });
});
