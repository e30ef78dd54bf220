/** R9: recordings and screenshots of lessons over video are not spread without leave. */
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const lessonRecording = defineCheck({
  id: 'lesson-recording',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos
        .filter(({ lesson }) => lesson !== null)
        .map(
          ({ photoId }): Finding => ({
            // Where it was seen changes nothing: it is one question about the file.
            key: `lesson-recording:${photoId}`,
            check: 'lesson-recording',
            severity: 'review',
            pupilIds: [],
            photoId,
          }),
        ),
    ),
});
