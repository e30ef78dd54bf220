/** R4: handwriting that no reader knows can be a name; the teacher can read it. */
import type { PhotoEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const unreadTextInPhoto = defineCheck({
  id: 'unread-text-in-photo',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos.filter(hasUnread).map(
        (photo): Finding => ({
          key: `unread-text-in-photo:${photo.photoId}`,
          check: 'unread-text-in-photo',
          // A drawing with a name on it that nobody could read. Where other text was read, a
          // scribble beside it is told, and asks nothing.
          severity: photo.hasReadText ? 'note' : 'review',
          pupilIds: [],
          photoId: photo.photoId,
          boxes: photo.unread,
        }),
      ),
    ),
});

/** A photo that names a pupil is looked at anyway. */
function hasUnread({ unread, photoMentions }: PhotoEvidence): boolean {
  return unread.length > 0 && !photoMentions.some(({ level }) => level === 'named');
}
