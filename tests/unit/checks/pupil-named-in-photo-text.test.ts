// R4: a name tag or coat peg names a pupil as a caption does.
import { describe, expect, it } from 'vitest';
import { pupilNamedInPhotoText } from '../../../utils/checks/pupil-named-in-photo-text.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { box, inPicture, mention, photoWith } from '../../support/fakes/evidence.ts';
import { fenna } from '../../support/fakes/register.ts';

const photos = [photoWith({ photoMentions: [inPicture(mention([fenna]))] })];

describe('pupil-named-in-photo-text', () => {
  it('passes without names, and without photos', () => {
    expect(pupilNamedInPhotoText.run(input())).toEqual({ status: 'pass' });
    expect(pupilNamedInPhotoText.run(textOnly())).toEqual({ status: 'pass' });
  });

  it('shows what was read, and where in the picture', () => {
    expect(pupilNamedInPhotoText.run(input({ photos }))).toEqual({
      status: 'violation',
      findings: [
        {
          key: 'pupil-named-in-photo-text:photo-1:fenna',
          check: 'pupil-named-in-photo-text',
          severity: 'review',
          pupilIds: ['fenna'],
          photoId: 'photo-1',
          boxes: [box],
          quote: 'FENNA',
          reasons: ['first-name'],
        },
      ],
    });
  });

  it('is loud when only the photos leave: the name goes with them', () => {
    expect(pupilNamedInPhotoText.run(input({ photos, leaving: 'photos' }))).toMatchObject({
      findings: [{ severity: 'review' }],
    });
  });

  it('only notes a possible name', () => {
    const possible = [photoWith({ photoMentions: [inPicture(mention([fenna], 'possible'))] })];
    expect(pupilNamedInPhotoText.run(input({ photos: possible }))).toMatchObject({
      findings: [{ severity: 'note' }],
    });
  });
});
