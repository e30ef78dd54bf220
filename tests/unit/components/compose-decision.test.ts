// The next step of a review, for what was found and what was answered so far.
import { describe, expect, it } from 'vitest';
import { composeDecision, peopleAnswer } from '../../../components/review/compose-decision.ts';
import { type Answers, noAnswers } from '../../../components/review/open-matters.ts';
import { incompleteKey } from '../../../utils/model/finding.ts';
import type { ReviewView } from '../../../utils/model/review-view.ts';
import {
  demoView,
  first,
  namedInPhoto,
  namedInText,
  noConsent,
  notChecked,
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

describe('one click', () => {
  it('lets go when nothing is open', () => {
    expect(stepOf(demoView())).toEqual({
      kind: 'place',
      decision: { kind: 'release', removedPhotoIds: [], covers: [], accepted: [], people: null },
    });
  });

  it('answers the people question for the photos in sight', () => {
    expect(stepOf(demoView({ people }))).toMatchObject({
      kind: 'answer-people',
      withLook: false,
      decision: { kind: 'release', people: noneIn(first, second) },
    });
  });

  it('says "zelf gekeken" without asking a reason', () => {
    expect(stepOf(demoView({ findings: [notChecked] }))).toMatchObject({
      kind: 'looked',
      decision: { accepted: [{ key: 'not-checked', reason: 'looked-myself' }] },
    });
  });

  it('covers the question and the photo that was not checked by the same look', () => {
    expect(stepOf(demoView({ people, findings: [notChecked] }))).toMatchObject({
      kind: 'answer-people',
      withLook: true,
      decision: {
        accepted: [{ key: 'not-checked', reason: 'looked-myself' }],
        people: noneIn(first, second),
      },
    });
  });

  it('asks a look when part of the checks could not run', () => {
    expect(stepOf(demoView({ isIncomplete: true }))).toMatchObject({
      kind: 'looked',
      decision: { accepted: [{ key: incompleteKey, reason: 'looked-myself' }] },
    });
  });
});

describe('the people question', () => {
  it('first asks the group when none is known', () => {
    const view = demoView({ people: { groups: [], mayNot: [], unknownCount: 0 } });
    expect(stepOf(view)).toEqual({ kind: 'choose-groups' });
  });

  it('is no question when all pupils of the group may appear', () => {
    const view = demoView({ people: { ...people, mayNot: [] } });
    expect(stepOf(view)).toMatchObject({
      kind: 'place',
      decision: { people: noneIn(first, second) },
    });
  });

  it('after "Ja" lets go only when a photo was removed', () => {
    const view = demoView({ people });
    const { open } = composeDecision(view, noAnswers);
    const yes = { people: peopleAnswer(view, open, false) };
    expect(stepOf(view, yes)).toEqual({ kind: 'some-present', decision: null });
    expect(stepOf(view, { ...yes, removed: [first] })).toMatchObject({
      kind: 'some-present',
      decision: { removedPhotoIds: [first], people: noneIn(second) },
    });
  });

  it('after "Ja" about the only photo leaves nothing to publish', () => {
    const photos = demoView()
      .photos.slice(0, 1)
      .map((it) => ({ ...it, canBeCovered: false }));
    for (const view of [
      demoView({ people, photos }),
      demoView({
        people,
        holdKind: 'texts',
        photos: photos.map((it) => ({ ...it, isHeld: false })),
      }),
    ]) {
      const yes = { people: peopleAnswer(view, composeDecision(view, noAnswers).open, false) };
      const { open, step } = composeDecision(view, { ...noAnswers, ...yes });
      expect(step).toEqual({ kind: 'nothing-left' });
      expect(open.verdict).toBe('stop');
    }
  });

  it('is asked again when the groups or the photos are others than those answered for', () => {
    const view = demoView({ people });
    const { open } = composeDecision(view, noAnswers);
    const no = { people: peopleAnswer(view, open, true) };
    expect(stepOf(view, no).kind).toBe('place');
    expect(stepOf({ ...view, people: { ...people, groups: ['groep 4'] } }, no).kind).toBe(
      'answer-people',
    );
    const oneMore = {
      id: second,
      fileName: 'x.jpg',
      spots: [],
      covers: [],
      canBeCovered: false,
      progress: 'read' as const,
      isHeld: true,
    };
    const onlyFirst = { people: { ...peopleAnswer(view, open, true), photoIds: [first] } };
    expect(stepOf({ ...view, photos: [...view.photos, oneMore] }, onlyFirst).kind).toBe(
      'answer-people',
    );
  });
});

describe('removing photos', () => {
  it('says nothing about the photos that stay when only the others were asked about', () => {
    const asked = { ...notChecked, key: 'people', check: 'people-not-confirmed' } as const;
    const view = demoView({ people, findings: [asked] });
    expect(stepOf(view, { removed: [first] })).toMatchObject({
      kind: 'place',
      decision: { removedPhotoIds: [first], people: null },
    });
  });

  it('withdraws when none is left', () => {
    expect(stepOf(demoView({ findings: [namedInPhoto] }), { removed: [first, second] })).toEqual({
      kind: 'all-removed',
      decision: { kind: 'withdraw' },
    });
  });

  it('takes the findings of the photo along, and the consent of whom it named', () => {
    const view = demoView({
      verdict: 'stop',
      override: 'never',
      findings: [noConsent, namedInPhoto],
    });
    const { open, step } = composeDecision(view, { ...noAnswers, removed: [first] });
    expect(step).toMatchObject({ kind: 'place', decision: { removedPhotoIds: [first] } });
    expect(open).toMatchObject({ verdict: 'ok', override: 'here' });
  });

  it('keeps the consent finding while a text names the pupil as well', () => {
    const view = demoView({ verdict: 'stop', findings: [noConsent, namedInPhoto, namedInText] });
    const { open } = composeDecision(view, { ...noAnswers, removed: [first] });
    expect(open.verdict).toBe('stop');
    expect(open.needReason.map(({ key }) => key)).toEqual(['no-consent', 'named-in-text']);
  });

  it('offers to remove only the photos something was found on, while others stay', () => {
    expect(stepOf(demoView({ findings: [namedInPhoto] }))).toMatchObject({ removable: [first] });
    const photos = [
      {
        id: first,
        fileName: 'a.jpg',
        spots: [],
        covers: [],
        canBeCovered: false,
        progress: 'read' as const,
        isHeld: true,
      },
    ];
    expect(stepOf(demoView({ photos, findings: [namedInPhoto] }))).toMatchObject({
      removable: [],
    });
  });
});
