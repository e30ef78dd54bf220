/** R1, R13: no face is recognised; a person says whether a child who may not appear is shown. */
import { pupilsToConfirm } from '../consent/pupils-to-confirm.ts';
import type { PhotoEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { PupilId } from '../model/ids.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

/** Nobody can be seen in these: what they are has its own finding. */
const noPicture = new Set(['empty', 'not-a-picture']);

export const peopleNotConfirmed = defineCheck({
  id: 'people-not-confirmed',
  requires: ['register', 'audience', 'photos', 'texts', 'absences'],
  evaluate: ({ register, audience, photos, texts, absences }) => {
    const { channel, groups } = audience;
    const mayNot = pupilsToConfirm(register, audience, texts, photos).map((pupil) => pupil.id);
    const notAbsent = ({ photoId }: PhotoEvidence): readonly PupilId[] => {
      const here = absences.filter((absence) => absence.photoIds.includes(photoId));
      return mayNot.filter((id) => !here.some((absence) => absence.pupilIds.includes(id)));
    };
    const isAsked = (photo: PhotoEvidence): boolean =>
      !noPicture.has(photo.notChecked ?? '') &&
      // Which group it is about is asked first: of an unknown group anybody could be shown.
      (groups.length === 0 || notAbsent(photo).length > 0);
    return outcomeOf(
      photos.filter(isAsked).map(
        (photo): Finding => ({
          key: `people-not-confirmed:${channel}:${groups.join('+')}:${photo.photoId}`,
          check: 'people-not-confirmed',
          severity: 'review',
          pupilIds: notAbsent(photo),
          photoId: photo.photoId,
          ...(photo.faces === null ? {} : { faces: photo.faces.length }),
        }),
      ),
    );
  },
});
