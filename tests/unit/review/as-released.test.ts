// What is covered is not there any more: for the checks, the ledger, and the word about hidden data.
import { describe, expect, it } from 'vitest';
import type { Cover } from '../../../utils/model/cover.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { photosAsReleased } from '../../../utils/review/as-released.ts';
import type { Held } from '../../../utils/review/held.ts';
import { releaseRow } from '../../../utils/review/release-row.ts';
import { judgeHeld } from '../../../utils/review/review-draft.ts';
import { box, inPicture, mention, metadataWith, photoWith } from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photoHold, seen } from '../../support/fakes/hold.ts';
import { fenna } from '../../support/fakes/register.ts';

const cover: Cover = { ...box, style: 'block' };
const elsewhere: Cover = { ...cover, y: 0.7 };
const named = photoWith({
  photoMentions: [inPicture(mention([fenna]))],
  unread: [box],
  faces: [box],
});

function withCovers(covers: readonly Cover[], photo = named): Held {
  const held = heldOf([photoHold({ audience: seen(['Groep 5']) })], { photos: [photo] });
  return { ...held, draft: { ...held.draft, covers: [{ photoId: photoId('photo-1'), covers }] } };
}
const checksOf = (held: Held) => judgeHeld(held, []).open.map(({ check }) => check);

describe('a covered name', () => {
  it('is found by no check, and its pupil’s consent is not asked', () => {
    expect(checksOf(withCovers([]))).toEqual(['consent-missing', 'pupil-named-in-photo-text']);
    expect(checksOf(withCovers([cover]))).toEqual([]);
  });

  it('is not in the ledger', () => {
    const row = (held: Held) => releaseRow(held, judgeHeld(held, []), []).pupilIds;
    expect(row(withCovers([]))).toEqual([fenna.id]);
    expect(row(withCovers([cover]))).toEqual([]);
  });

  it('is one that a cover lies over: one elsewhere hides nothing', () => {
    expect(checksOf(withCovers([elsewhere]))).toContain('pupil-named-in-photo-text');
  });
});

describe('a covered photo', () => {
  it('has no covered faces and no covered writing left', () => {
    expect(photosAsReleased(withCovers([cover]))).toMatchObject([{ unread: [], faces: [] }]);
    expect(photosAsReleased(withCovers([elsewhere]))).toMatchObject([
      { unread: [box], faces: [box] },
    ]);
  });

  it('is written anew, so that no metadata stay', () => {
    const kept = photoWith({ metadata: metadataWith({ fate: 'kept' }) });
    expect(photosAsReleased(withCovers([elsewhere], kept))).toMatchObject([
      { metadata: { fate: 'removed' } },
    ]);
  });

  it('says nothing new of a file that cannot be opened', () => {
    const broken = photoWith({ notChecked: 'undecodable', unread: [box] });
    expect(photosAsReleased(withCovers([cover], broken))).toEqual([broken]);
  });
});
