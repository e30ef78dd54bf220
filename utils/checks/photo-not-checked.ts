/** A file that could not be looked at (whole) is for the teacher's own eyes. */
import { defineCheck, outcomeOf } from './define-check.ts';

export const photoNotChecked = defineCheck({
  id: 'photo-not-checked',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos.flatMap((photo) =>
        photo.notChecked === null
          ? []
          : [
              {
                key: `photo-not-checked:${photo.photoId}:${photo.notChecked}`,
                check: 'photo-not-checked' as const,
                severity: 'review' as const,
                pupilIds: [],
                photoId: photo.photoId,
                notChecked: photo.notChecked,
              },
            ],
      ),
    ),
});
