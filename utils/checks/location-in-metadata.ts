/** R6: where a photo was made is written in it. It is removed from the copy, and told quietly. */
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const locationInMetadata = defineCheck({
  id: 'location-in-metadata',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos
        // Where it stays, `metadata-not-removed` tells it.
        .filter(({ metadata }) => metadata.fate === 'removed' && metadata.hasLocation)
        .map(
          ({ photoId }): Finding => ({
            key: `location-in-metadata:${photoId}`,
            check: 'location-in-metadata',
            severity: 'note',
            pupilIds: [],
            photoId,
          }),
        ),
    ),
});
