// What a decision changes: it counts only for what was on the screen and is still open.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../utils/model/decision.ts';
import { incompleteKey } from '../../../utils/model/finding.ts';
import { holdId, photoId } from '../../../utils/model/ids.ts';
import { applyDecision } from '../../../utils/review/apply-decision.ts';
import { changeHeld, type Held } from '../../../utils/review/held.ts';
import { acceptedFor, judgeHeld } from '../../../utils/review/review-draft.ts';
import { photoWith } from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photo, photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { fenna } from '../../support/fakes/register.ts';

type Release = Extract<Decision, { kind: 'release' }>;

const unread = 'photo-not-checked:photo-2:empty';
const earlier = photoHold();
const hold = photoHold({
  id: holdId('b'),
  photos: [photo('photo-2')],
  audience: seen(['Groep 3']),
});
const evidence = { photos: [photoWith({ notChecked: 'empty' }, 'photo-2')] };
const held = heldOf([earlier, hold], evidence);
const showing = (findingKeys: readonly string[], of = held): Held =>
  changeHeld(of, { shown: { findingKeys, pupilsAsked: [fenna.id] } });

function decide(changes: Partial<Release>, on: Held): Held {
  const release: Release = {
    kind: 'release',
    removedPhotoIds: [],
    covers: [],
    accepted: [],
    people: null,
    ...changes,
  };
  return applyDecision(on, release, judgeHeld(on, acceptedFor(on)));
}
const accept = (...keys: readonly string[]) => ({
  accepted: keys.map((key) => ({ key, reason: 'looked-myself' as const })),
});

describe('photos taken out', () => {
  it('are those of its own hold only', () => {
    const removedPhotoIds = [photoId('photo-1'), photoId('photo-2')];
    const { draft } = decide({ removedPhotoIds }, held);
    expect(draft.photos.map(({ id }) => id)).toEqual(['photo-1']);
  });
});

describe('covers', () => {
  const cover = { x: 0, y: 0, width: 0.5, height: 0.5, style: 'block' } as const;
  const covers = (id: string, ...some: (typeof cover)[]) => ({
    photoId: photoId(id),
    covers: some,
  });

  it('are those of photos of its own hold, which are all that is covered in them', () => {
    const before = { ...held, draft: { ...held.draft, covers: [covers('photo-1', cover)] } };
    const both = [covers('photo-1'), covers('photo-2', cover, cover)];
    const { draft } = decide({ covers: both }, before);
    expect(draft.covers).toEqual([covers('photo-1', cover), covers('photo-2', cover, cover)]);
  });

  it('are none of pictures beside a text, which the page has already', () => {
    const beside = heldOf([{ ...hold, kind: 'texts' }], evidence);
    expect(decide({ covers: [covers('photo-2', cover)] }, beside).draft.covers).toEqual([]);
  });

  it('stay where nothing is said of them, and go where they are taken away', () => {
    const before = { ...held, draft: { ...held.draft, covers: [covers('photo-2', cover)] } };
    expect(decide({}, before).draft.covers).toEqual([covers('photo-2', cover)]);
    expect(decide({ covers: [covers('photo-2')] }, before).draft.covers).toEqual([]);
  });
});

describe('a finding', () => {
  it('that was shown and is still open is accepted, for its own hold', () => {
    const { draft } = decide(accept(unread), showing([unread]));
    expect(draft.accepted).toEqual([{ key: unread, reason: 'looked-myself', holdId: 'b' }]);
  });

  it('that was never shown is not accepted', () => {
    expect(decide(accept(unread), showing([])).draft.accepted).toEqual([]);
  });

  it('that was shown and is not there any more is not accepted for later', () => {
    const gone = 'consent-missing:website:fenna:refused';
    expect(decide(accept(gone), showing([gone])).draft.accepted).toEqual([]);
  });

  it('that is accepted comes beside what was accepted before', () => {
    const accepted = [{ key: 'a', reason: 'looked-myself', holdId: earlier.id }] as const;
    const before = { ...held, draft: { ...held.draft, accepted } };
    const { draft } = decide(accept(unread), showing([unread], before));
    expect(draft.accepted.map(({ key }) => key)).toEqual(['a', unread]);
  });
});

describe('a gap in the evidence', () => {
  it('is accepted while there is one', () => {
    const ungathered = heldOf([hold]);
    const { draft } = decide(accept(incompleteKey), ungathered);
    expect(draft.accepted).toMatchObject([{ key: incompleteKey, holdId: 'b' }]);
  });

  it('is not accepted beforehand', () => {
    expect(decide(accept(incompleteKey), held).draft.accepted).toEqual([]);
  });
});

describe('the answer about people', () => {
  const none = { groups: ['Groep 3'], photoIds: [photoId('photo-2')], nonePresent: true };
  const absences = (people: Release['people'], on = showing([])) =>
    decide({ people }, on).draft.absences;

  it('says of the pupils who were asked about that they are not in those photos', () => {
    expect(absences(none)).toEqual([{ photoIds: ['photo-2'], pupilIds: ['fenna'] }]);
  });

  it('says nothing of pupils who were never asked about', () => {
    expect(absences(none, held)).toEqual([{ photoIds: ['photo-2'], pupilIds: [] }]);
  });

  it('says nothing when somebody is in them, or when nothing was answered', () => {
    expect(absences({ ...none, nonePresent: false })).toEqual([]);
    expect(absences(null)).toEqual([]);
  });

  it('says nothing when it was about other groups, or when no group was known', () => {
    expect(absences({ ...none, groups: ['Groep 4'] })).toEqual([]);
    const unknown = heldOf([photoHold({ audience: seen([]) })]);
    expect(absences({ ...none, groups: [] }, showing([], unknown))).toEqual([]);
  });
});

it('a picture beside a text is not taken out by a decision: it stands in the page', () => {
  const beside = textHold('Wat een feest', { photos: [photo('photo-3')] });
  const decided = decide({ removedPhotoIds: [photoId('photo-3')] }, heldOf([beside], {}));
  expect(decided.draft.photos.map(({ id }) => id)).toEqual(['photo-3']);
});
