/** How names are compared: folded, with the tussenvoegsel however it is written, wherever it stands. */
import type { PupilName } from '../model/register.ts';
import { foldedWords, nameParts } from '../names/name-parts.ts';

/** "Fenna / v.d. / Berg" and "Fenna / / van den Berg" give the same key. Never empty. */
export function matchKey(name: PupilName): string {
  const { first, surnames } = nameParts(name);
  const [whole] = surnames;
  const last = whole === undefined ? '' : `${whole.infix}|${whole.words.join(' ')}`;
  return `${first.join(' ')}|${last}`;
}

/** Group names as people write them: "Groep 5a", "groep 5A" and "5a" are one. */
export const groupKey = (group: string): string =>
  group
    .toLowerCase()
    .replace(/^\s*(groep|klas|gr\.?)\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two names can be the same child's: the first or the last name is the same. */
export function namesAgree(one: PupilName, other: PupilName): boolean {
  const same = (part: 'firstName' | 'lastName'): boolean => {
    const words = foldedWords(one[part]).join(' ');
    return words !== '' && words === foldedWords(other[part]).join(' ');
  };
  return same('firstName') || same('lastName');
}
