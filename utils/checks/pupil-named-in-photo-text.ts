/** R4: a name tag, coat peg, drawing or board in the picture names a pupil as a caption does. */
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const pupilNamedInPhotoText = defineCheck({
  id: 'pupil-named-in-photo-text',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos.flatMap((photo) =>
        photo.photoMentions.map(
          (mention): Finding => ({
            key: `pupil-named-in-photo-text:${photo.photoId}:${mention.pupilIds.join('+')}`,
            check: 'pupil-named-in-photo-text',
            severity: mention.level === 'named' ? 'review' : 'note',
            pupilIds: mention.pupilIds,
            photoId: photo.photoId,
            boxes: mention.boxes,
            quote: mention.quote,
            reasons: mention.reasons,
          }),
        ),
      ),
    ),
});
