/** How names are compared: folded, with the tussenvoegsel however it is written, wherever it stands. */
import type { PupilName } from '../model/register.ts';
import { foldedWords, nameParts } from '../names/name-parts.ts';

/** "Fenna / v.d. / Berg" and "Fenna / / van den Berg" give the same key. Never empty. */
export function matchKey({ firstName, infix, lastName }: PupilName): string {
  const first = remembered(`first\n${firstName}`, () =>
    foldedName({ firstName, infix: '', lastName: '' }),
  );
  const last = remembered(`last\n${infix}\n${lastName}`, () =>
    foldedName({ firstName: '', infix, lastName }),
  );
  return `${first}|${last}`;
}

function foldedName(name: PupilName): string {
  const { first, surnames } = nameParts(name);
  const [whole] = surnames;
  return whole === undefined ? first.join(' ') : `${whole.infix}|${whole.words.join(' ')}`;
}

/**
 * Folding is most of the work of joining two lists, in which every name stands several times: parts of names to their
 * folded form. Emptied when it is full, so that it never grows with what is read in.
 */
const folded = new Map<string, string>();
const most = 100_000;

function remembered(part: string, fold: () => string): string {
  const known = folded.get(part);
  if (known !== undefined) return known;
  if (folded.size >= most) folded.clear();
  const made = fold();
  folded.set(part, made);
  return made;
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
