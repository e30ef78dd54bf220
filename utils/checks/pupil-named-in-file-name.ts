/** R4: a file name travels with the photo. It is replaced in the released copy, and told quietly. */
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const pupilNamedInFileName = defineCheck({
  id: 'pupil-named-in-file-name',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos.flatMap((photo) =>
        photo.fileNameMentions.map(
          (mention): Finding => ({
            key: `pupil-named-in-file-name:${photo.photoId}:${mention.pupilIds.join('+')}`,
            check: 'pupil-named-in-file-name',
            severity: 'note',
            pupilIds: mention.pupilIds,
            photoId: photo.photoId,
            ranges: [{ start: mention.start, end: mention.end }],
          }),
        ),
      ),
    ),
});
