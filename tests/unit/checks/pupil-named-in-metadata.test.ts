// R4: captions, keywords and persons that a file carries.
import { describe, expect, it } from 'vitest';
import { pupilNamedInMetadata } from '../../../utils/checks/pupil-named-in-metadata.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { mention, metadataWith, photoWith } from '../../support/fakes/evidence.ts';
import { fenna } from '../../support/fakes/register.ts';

const naming = (fate: 'removed' | 'kept') =>
  photoWith(
    { metadata: metadataWith({ fate, mentions: [{ ...mention([fenna]), quote: 'Fenna' }] }) },
    'photo-2',
  );

describe('pupil-named-in-metadata', () => {
  it('passes without names, and without photos', () => {
    const photos = [photoWith({ metadata: metadataWith() })];
    expect(pupilNamedInMetadata.run(input({ photos }))).toEqual({ status: 'pass' });
    expect(pupilNamedInMetadata.run(textOnly())).toEqual({ status: 'pass' });
  });

  it('is a quiet line with the words: they are gone in the released copy', () => {
    expect(pupilNamedInMetadata.run(input({ photos: [photoWith(), naming('removed')] }))).toEqual({
      status: 'violation',
      findings: [
        {
          key: 'pupil-named-in-metadata:photo-2:fenna',
          check: 'pupil-named-in-metadata',
          severity: 'note',
          pupilIds: ['fenna'],
          photoId: 'photo-2',
          quote: 'Fenna',
          reasons: ['first-name'],
        },
      ],
    });
  });

  it('does not say so where they stay', () => {
    const photos = [naming('kept')];
    expect(pupilNamedInMetadata.run(input({ photos }))).toEqual({ status: 'pass' });
  });
});
