// A draft with several holds: what is added, taken over and dropped.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../utils/model/decision.ts';
import { incompleteKey } from '../../../utils/model/finding.ts';
import { holdId, photoId } from '../../../utils/model/ids.ts';
import {
  acceptedFor,
  addHold,
  applyDecision,
  changeHold,
  dropPhotos,
  heldPart,
  type OpenDraft,
} from '../../../utils/review/open-draft.ts';
import { photoWith } from '../../support/fakes/evidence.ts';
import { guard, photo, photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { fenna } from '../../support/fakes/register.ts';

const groups = ['Groep 3', 'Groep 4'];
const opened = (hold = photoHold()): OpenDraft => addHold(null, hold, guard, groups);
const partOf = (draft: OpenDraft, id: string) => {
  const part = heldPart(draft, holdId(id));
  if (part === undefined) throw new Error('not held');
  return part;
};
const release = (changes: Partial<Extract<Decision, { kind: 'release' }>> = {}) => ({
  kind: 'release' as const,
  removedPhotoIds: [],
  accepted: [],
  people: null,
  ...changes,
});

describe('adding a hold', () => {
  it('opens a draft of which nothing is known yet', () => {
    expect(opened()).toMatchObject({
      id: 'draft',
      guard,
      audience: { channel: 'website', groups: ['Groep 3'] },
      photos: [{ id: 'photo-1' }],
      evidence: null,
      holds: [{ id: 'photo-hold', state: 'open', photoIds: ['photo-1'], released: [] }],
    });
  });

  it('changes nothing when the same hold comes twice', () => {
    const once = changeHold(opened(), holdId('photo-hold'), { state: 'released' });
    expect(addHold(once, photoHold(), guard, groups)).toBe(once);
  });

  it('keeps the photos of earlier holds, takes the texts of now, and gathers anew', () => {
    const before = { ...opened(), evidence: { registerVersion: 1, photos: [photoWith()] } };
    const after = addHold(before, textHold('Wat een feest'), guard, groups);
    expect(after.photos.map(({ id }) => id)).toEqual(['photo-1']);
    expect(after.texts.map(({ value }) => value)).toEqual(['Wat een feest']);
    expect(after.evidence).toBeNull();
    expect(after.holds).toHaveLength(2);
  });
});

describe('the audience', () => {
  const groupsOf = (groupsSeen: readonly string[], before: OpenDraft | null = null) =>
    addHold(before, textHold('', { audience: seen(groupsSeen) }), guard, groups).audience.groups;

  it('is known by the name of the register, whatever its capitals and blanks', () => {
    expect(groupsOf([' groep  3'])).toEqual(['Groep 3']);
  });

  it('is not known when one of the groups is not in the register: then it is asked', () => {
    expect(groupsOf(['Groep 3', 'Plusklas'])).toEqual([]);
  });

  it('is every group for the whole school', () => {
    const whole = textHold('', { audience: seen([], true) });
    expect(addHold(null, whole, guard, groups).audience.groups).toEqual(groups);
  });

  it('stays as the teacher answered when the site does not say', () => {
    expect(groupsOf([], opened())).toEqual(['Groep 3']);
    expect(groupsOf(['Groep 4'], opened())).toEqual(['Groep 4']);
    expect(groupsOf(['Plusklas'], opened())).toEqual([]);
  });
});

describe('a decision', () => {
  const draft = addHold(
    opened(),
    photoHold({ id: holdId('b'), photos: [photo('photo-2')] }),
    guard,
    groups,
  );

  it('removes photos of its own hold only', () => {
    const decision = release({ removedPhotoIds: [photoId('photo-1'), photoId('photo-2')] });
    const after = applyDecision(draft, partOf(draft, 'b'), decision, []);
    expect(after.photos.map(({ id }) => id)).toEqual(['photo-1']);
  });

  it('adds what was accepted to what was accepted before', () => {
    const accept = (key: string) => release({ accepted: [{ key, reason: 'looked-myself' }] });
    const once = applyDecision(draft, partOf(draft, 'b'), accept('a'), []);
    const twice = applyDecision(once, partOf(once, 'b'), accept('b'), []);
    expect(twice.accepted.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('accepts a gap in the evidence for its own hold only', () => {
    const decision = release({ accepted: [{ key: incompleteKey, reason: 'looked-myself' }] });
    const after = applyDecision(draft, partOf(draft, 'b'), decision, []);
    const keysFor = (id: string) => acceptedFor(after, partOf(after, id)).map(({ key }) => key);
    expect(keysFor('b')).toContain(incompleteKey);
    expect(keysFor('photo-hold')).not.toContain(incompleteKey);
  });
});

describe('the answer about people', () => {
  const draft = opened();
  const absences = (people: Parameters<typeof applyDecision>[2]['people'], from = draft) =>
    applyDecision(from, partOf(from, 'photo-hold'), release({ people }), [fenna.id]).absences;
  const none = { groups: ['Groep 3'], photoIds: [photoId('photo-1')], nonePresent: true };

  it('says of the pupils who were shown that they are not in those photos', () => {
    expect(absences(none)).toEqual([{ photoIds: ['photo-1'], pupilIds: ['fenna'] }]);
  });

  it('says nothing when somebody is in them, or when nothing was answered', () => {
    expect(absences({ ...none, nonePresent: false })).toEqual([]);
    expect(absences(null)).toEqual([]);
  });

  it('says nothing when it was about other groups, or when no group was known', () => {
    expect(absences({ ...none, groups: ['Groep 4'] })).toEqual([]);
    const unknown = opened(photoHold({ audience: seen([]) }));
    expect(absences({ ...none, groups: [] }, unknown)).toEqual([]);
  });
});

describe('dropping photos', () => {
  it('drops their evidence too', () => {
    const draft = { ...opened(), evidence: { registerVersion: 1, photos: [photoWith()] } };
    expect(dropPhotos(draft, [photoId('photo-1')])).toMatchObject({
      photos: [],
      evidence: { photos: [] },
    });
  });

  it('leaves a draft without evidence without it', () => {
    expect(dropPhotos(opened(), [photoId('photo-1')]).evidence).toBeNull();
  });
});
