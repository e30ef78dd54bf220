// What the month report counts: what a review led to, without saying of whom.
import { expect, it } from 'vitest';
import { holdId, photoId } from '../../../utils/model/ids.ts';
import { changesOf } from '../../../utils/review/changes-of.ts';
import { changeHeld } from '../../../utils/review/held.ts';
import { changePart, dropPhotos } from '../../../utils/review/open-draft.ts';
import {
  inPicture,
  mention,
  metadataWith,
  photoWith,
  textWith,
} from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photo, photoHold, textHold } from '../../support/fakes/hold.ts';
import { fenna, sem } from '../../support/fakes/register.ts';

const none = { names: 0, covers: 0, photos: 0, cleaned: 0 };

it('is nothing when all leaves as it was', () => {
  const photos = [photoWith({ photoMentions: [inPicture(mention([sem]))] })];
  expect(changesOf(heldOf([photoHold()], { photos }))).toEqual(none);
});

it('counts photos that were taken out, and hidden data that did not leave', () => {
  const two = photoHold({ photos: [photo('photo-1'), photo('photo-2')] });
  const mentions = [{ ...mention([sem]), quote: 'Sem' }];
  const metadata = metadataWith({ mentions, fate: 'removed' });
  const photos = [photoWith({ metadata }), photoWith({}, 'photo-2')];
  const held = heldOf([two], { photos });
  const without = { ...held, draft: dropPhotos(held.draft, [photoId('photo-2')]) };
  expect(changesOf(without)).toEqual({ names: 1, covers: 0, photos: 1, cleaned: 1 });
});

it('counts what was covered, and the names under it', () => {
  const named = inPicture(mention([sem]));
  const held = heldOf([photoHold()], { photos: [photoWith({ photoMentions: [named] })] });
  const whole = { x: 0, y: 0, width: 1, height: 1 };
  const covers = [
    { photoId: photoId('photo-1'), covers: [{ ...whole, style: 'smiley' as const }] },
  ];
  const covered = { ...held, draft: { ...held.draft, covers } };
  expect(changesOf(covered)).toMatchObject({ names: 1, covers: 1 });
});

it('counts who was named when the text was stopped, and is not named when it goes', () => {
  const stopped = textHold('Fenna en Sem', { id: holdId('stopped') });
  const held = heldOf([stopped, textHold('Sem')], { texts: [textWith(mention([sem]))] });
  const [before] = heldOf([stopped], { texts: [textWith(mention([fenna]), mention([sem]))] }).draft
    .holds;
  const draft = changePart(held.draft, holdId('stopped'), {
    state: 'withdrawn',
    evidence: before?.evidence ?? null,
  });
  const after = { ...held, draft };
  expect(changesOf(after)).toEqual({ ...none, names: 1 });
  // What an earlier post of the same composer was told is not told again.
  const released = changePart(draft, holdId('stopped'), { state: 'released' });
  expect(changesOf({ ...after, draft: released })).toEqual(none);
  expect(changesOf(changeHeld(after, { evidence: before?.evidence ?? null }))).toEqual(none);
});
