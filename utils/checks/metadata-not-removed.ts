/** R4, R6: what cannot be taken out of a file leaves with it, so the teacher hears of it. */
import { type PhotoEvidence, wasOpened } from '../model/evidence.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const metadataNotRemoved = defineCheck({
  id: 'metadata-not-removed',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos.filter(isLeft).map(
        (photo): Finding => ({
          key: `metadata-not-removed:${photo.photoId}:${photo.metadata.fate}`,
          check: 'metadata-not-removed',
          severity: severityOf(photo),
          pupilIds: [...new Set(photo.metadata.mentions.flatMap(({ pupilIds }) => pupilIds))],
          photoId: photo.photoId,
        }),
      ),
    ),
});

/** Of a file that could not be opened, that it was not looked at says all that is unknown. */
const isLeft = ({ notChecked, metadata: { fate } }: PhotoEvidence): boolean =>
  fate === 'kept' || (fate === 'unknown' && wasOpened(notChecked));

/** A file that could not be opened asks for a look already; one that tells nothing needs none. */
function severityOf({ notChecked, metadata }: PhotoEvidence): Severity {
  const { fate, hasLocation, mentions } = metadata;
  const mayTell = fate === 'unknown' || hasLocation || mentions.length > 0;
  return wasOpened(notChecked) && mayTell ? 'review' : 'note';
}
