/** R7: a file that was marked as an internal recording stays inside the school, under whatever name. */
import type { PhotoEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { RecordingMark } from '../model/recording.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const internalRecording = defineCheck({
  id: 'internal-recording',
  requires: ['photos', 'recordings'],
  evaluate: ({ photos, recordings }) =>
    outcomeOf(
      photos
        .filter((photo) => recordings.some((recording) => isSameFile(photo, recording)))
        .map(
          ({ photoId }): Finding => ({
            key: `internal-recording:${photoId}`,
            check: 'internal-recording',
            // Not about a consent, so that nobody can overrule it: no parent was asked for it to go out.
            severity: 'stop',
            pupilIds: [],
            photoId,
          }),
        ),
    ),
});

export const isSameFile = ({ hash }: PhotoEvidence, recording: RecordingMark): boolean =>
  hash === recording.hash;
