// A draft with several holds: what is added, changed and dropped, and which photos count together.
import { describe, expect, it } from 'vitest';
import { holdId, photoId } from '../../../utils/model/ids.ts';
import {
  addHold,
  changePart,
  dropPhotos,
  type OpenDraft,
  photosBeside,
} from '../../../utils/review/open-draft.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { guard, photo, photoHold, seen, textHold } from '../../support/fakes/hold.ts';

const groups = ['Groep 3', 'Groep 4'];
const opened = (hold = photoHold()): OpenDraft => addHold(null, hold, guard, groups);
const second = photoHold({ id: holdId('b'), photos: [photo('photo-2')] });

describe('adding a hold', () => {
  it('opens a draft of which nothing is known and nothing was shown yet', () => {
    expect(opened()).toMatchObject({
      id: 'draft',
      guard,
      photos: [{ id: 'photo-1' }],
      accepted: [],
      absences: [],
      holds: [
        {
          id: 'photo-hold',
          state: 'open',
          audience: { channel: 'website', groups: ['Groep 3'] },
          photoIds: ['photo-1'],
          evidence: null,
          shown: { findingKeys: [], pupilsAsked: [] },
          released: [],
        },
      ],
    });
  });

  it('is about the groups that its texts speak of, where neither page nor teacher says', () => {
    const hold = textHold('Groep 4 ging naar het bos.', { audience: seen([]) });
    expect(addHold(null, hold, guard, ['Groep 3', 'Groep 4']).holds[0]?.audience.groups).toEqual([
      'Groep 4',
    ]);
    const draft = { ...opened(), chosenGroups: ['Groep 3'] };
    expect(
      addHold(draft, hold, guard, ['Groep 3', 'Groep 4']).holds.at(-1)?.audience.groups,
    ).toEqual(['Groep 3']);
  });

  it('changes nothing when the same hold comes twice', () => {
    const once = changePart(opened(), holdId('photo-hold'), { state: 'released' });
    expect(addHold(once, photoHold(), guard, groups)).toBe(once);
  });

  it('keeps the photos of earlier holds, and to each hold its own texts and audience', () => {
    const hold = textHold('Wat een feest', { audience: seen(['Groep 4']) });
    const { photos, holds } = addHold(opened(), hold, guard, groups);
    expect(photos.map(({ id }) => id)).toEqual(['photo-1']);
    expect(holds.map((part) => part.texts.map(({ value }) => value))).toEqual([
      [],
      ['Wat een feest'],
    ]);
    expect(holds.map((part) => part.audience.groups)).toEqual([['Groep 3'], ['Groep 4']]);
  });

  it('keeps what was accepted and answered before', () => {
    const accepted = [{ key: 'a', reason: 'looked-myself', holdId: holdId('photo-hold') }] as const;
    const absences = [{ photoIds: [photoId('photo-1')], pupilIds: [] }];
    const after = addHold({ ...opened(), accepted, absences }, textHold(''), guard, groups);
    expect(after).toMatchObject({ accepted, absences });
  });
});

describe('the groups of a hold', () => {
  const groupsOf = (seenGroups: readonly string[], chosenGroups: readonly string[] = []) => {
    const before = { ...opened(), chosenGroups };
    const hold = textHold('', { audience: seen(seenGroups) });
    return addHold(before, hold, guard, groups).holds.at(-1)?.audience.groups;
  };

  it('are those that the site shows, whatever the teacher chose before', () => {
    expect(groupsOf(['Groep 4'], ['Groep 3'])).toEqual(['Groep 4']);
    expect(groupsOf(['Plusklas'], ['Groep 3'])).toEqual([]);
  });

  it('are those that the teacher chose where the site does not say', () => {
    expect(groupsOf([], ['Groep 3'])).toEqual(['Groep 3']);
  });

  it('are not those of an earlier hold: another audience may have been meant', () => {
    expect(groupsOf([])).toEqual([]);
  });
});

describe('changing a hold', () => {
  it('leaves the other holds as they are', () => {
    const draft = addHold(opened(), second, guard, groups);
    const after = changePart(draft, holdId('b'), { windowTabId: 4 });
    expect(after.holds.map((part) => part.windowTabId)).toEqual([null, 4]);
    expect(after.holds[0]).toBe(draft.holds[0]);
  });
});

describe('dropping photos', () => {
  it('leaves the others', () => {
    const draft = addHold(opened(), second, guard, groups);
    const after = dropPhotos(draft, [photoId('photo-1')]);
    expect(after.photos.map(({ id }) => id)).toEqual(['photo-2']);
  });
});

describe('the photos beside a hold', () => {
  const idsBeside = ({ draft, part }: ReturnType<typeof heldOf>) =>
    photosBeside(draft, part).map(({ id }) => id);

  it('are its own and those released earlier', () => {
    const { draft, part } = heldOf([photoHold(), second]);
    const released = changePart(draft, holdId('photo-hold'), { state: 'released' });
    expect(photosBeside(released, part).map(({ id }) => id)).toEqual(['photo-1', 'photo-2']);
  });

  it('are not those of another open hold, which is judged by itself', () => {
    expect(idsBeside(heldOf([photoHold(), second]))).toEqual(['photo-2']);
  });

  it('are, beside a text, also those that are still being decided on', () => {
    expect(idsBeside(heldOf([photoHold(), second, textHold('')]))).toEqual(['photo-1', 'photo-2']);
  });
});
