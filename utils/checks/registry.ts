/** All checks, in the order in which their findings are shown. */
import { consentMissing } from './consent-missing.ts';
import type { Check } from './define-check.ts';
import { internalRecording } from './internal-recording.ts';
import { lessonRecording } from './lesson-recording.ts';
import { locationInMetadata } from './location-in-metadata.ts';
import { metadataNotRemoved } from './metadata-not-removed.ts';
import { peopleNotConfirmed } from './people-not-confirmed.ts';
import { personalDataNearPupil } from './personal-data-near-pupil.ts';
import { photoNotChecked } from './photo-not-checked.ts';
import { pupilNamedInFileName } from './pupil-named-in-file-name.ts';
import { pupilNamedInMetadata } from './pupil-named-in-metadata.ts';
import { pupilNamedInPhotoText } from './pupil-named-in-photo-text.ts';
import { pupilNamedInText } from './pupil-named-in-text.ts';
import { recordingLikeInternal } from './recording-like-internal.ts';
import { registerMissing } from './register-missing.ts';
import { registerStale } from './register-stale.ts';
import { sensitiveNearPupil } from './sensitive-near-pupil.ts';
import { unreadTextInPhoto } from './unread-text-in-photo.ts';

export const checks: readonly Check[] = [
  registerMissing,
  registerStale,
  internalRecording,
  recordingLikeInternal,
  lessonRecording,
  photoNotChecked,
  consentMissing,
  pupilNamedInText,
  pupilNamedInFileName,
  pupilNamedInPhotoText,
  unreadTextInPhoto,
  metadataNotRemoved,
  pupilNamedInMetadata,
  locationInMetadata,
  peopleNotConfirmed,
  sensitiveNearPupil,
  personalDataNearPupil,
];
