// R6: where a photo was made.
import { describe, expect, it } from 'vitest';
import { locationInMetadata } from '../../../utils/checks/location-in-metadata.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { metadataWith, photoWith } from '../../support/fakes/evidence.ts';

const withPlace = (fate: 'removed' | 'kept') =>
  photoWith({ metadata: metadataWith({ fate, hasLocation: true }) }, 'photo-2');

describe('location-in-metadata', () => {
  it('passes without a place, and without photos', () => {
    const photos = [photoWith({ metadata: metadataWith() })];
    expect(locationInMetadata.run(input({ photos }))).toEqual({ status: 'pass' });
    expect(locationInMetadata.run(textOnly())).toEqual({ status: 'pass' });
  });

  it('is a quiet line: the place is gone in the released copy', () => {
    expect(locationInMetadata.run(input({ photos: [photoWith(), withPlace('removed')] }))).toEqual({
      status: 'violation',
      findings: [
        {
          key: 'location-in-metadata:photo-2',
          check: 'location-in-metadata',
          severity: 'note',
          pupilIds: [],
          photoId: 'photo-2',
        },
      ],
    });
  });

  it('does not say so where the place stays', () => {
    const photos = [withPlace('kept')];
    expect(locationInMetadata.run(input({ photos }))).toEqual({ status: 'pass' });
  });
});
