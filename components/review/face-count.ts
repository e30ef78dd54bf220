// How many faces are in the photos that the question is about, in a sentence.
import type { FindingView } from '../../utils/model/review-view.ts';
import type { Translate } from '../shared/words.ts';

/** As long as they were not looked for in all of these photos: that a person has to look. */
export function faceCount(words: Translate, findings: readonly FindingView[]): string {
  const asked = findings.filter(({ check }) => check === 'people-not-confirmed');
  const counts = asked.flatMap(({ faces }) => faces ?? []);
  if (asked.length === 0 || counts.length < asked.length) {
    return words('check_people_not_confirmed_explanation');
  }
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0) return words('people_faces_none');
  if (asked.length === 1) {
    return sum === 1 ? words('people_faces_one') : words('people_faces_many', sum);
  }
  const photos = asked.length;
  return sum === 1
    ? words('people_faces_photos_one', photos)
    : words('people_faces_photos_many', sum, photos);
}
