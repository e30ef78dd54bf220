/** All that is known about a folded word, looked up once for each word that a text has. */
import { isAmbiguousWord } from './data/ambiguous-words.ts';
import { infixCode, startsSurname } from './data/infix-words.ts';
import { endsLikeStreet } from './data/street-endings.ts';
import { isTitle } from './data/titles.ts';
import { beginsPhrase } from './data/well-known.ts';
import { type Stem, stemsOf } from './endings.ts';
import type { NameIndex } from './name-index.ts';
import type { Candidate } from './name-maps.ts';

export interface Term {
  readonly text: string;
  /** A name may begin here. */
  readonly isKnown: boolean;
  /** At most how many words a first name has that begins here; 0 when none does. */
  readonly firstWords: number;
  readonly lastWords: number;
  /** Whether it is a first name as it stands. */
  readonly isFirstName: boolean;
  /** Those whose whole name it is, written in one word. */
  readonly together: readonly Candidate[] | undefined;
  /** What it may be a form of. */
  readonly stems: readonly Stem[];
  /** What it comes down to as a tussenvoegsel. */
  readonly infix: string | undefined;
  readonly startsSurname: boolean;
  readonly isTitle: boolean;
  readonly isAmbiguous: boolean;
  readonly isStreet: boolean;
  /** Whether well-known phrases begin with it. */
  readonly beginsPhrase: boolean;
}

/** Stands where a text has no word. */
export const noTerm: Term = {
  text: '',
  isKnown: false,
  firstWords: 0,
  lastWords: 0,
  isFirstName: false,
  together: undefined,
  stems: [],
  infix: undefined,
  startsSurname: false,
  isTitle: false,
  isAmbiguous: false,
  isStreet: false,
  beginsPhrase: false,
};

/** Whether a folded word, or what it is a form of, begins a name or is a whole one. */
export function isNameWord(index: NameIndex, text: string): boolean {
  return isName(index, text) || stemsOf(text).some((stem) => isName(index, stem.text));
}

const isName = ({ anchors, together }: NameIndex, text: string): boolean =>
  anchors.has(text) || together.has(text);

export function readTerm(index: NameIndex, text: string): Term {
  const { anchors, together } = index;
  const anchor = anchors.get(text);
  const whole = together.get(text);
  const stems = stemsOf(text).filter((stem) => isName(index, stem.text));
  // "Noahs" begins no name, but its stem may be one.
  const wordsOf = (part: 'firstWords' | 'lastWords'): number => {
    const own = anchor?.[part] ?? 0;
    if (own > 0) return own;
    return stems.some((stem) => (anchors.get(stem.text)?.[part] ?? 0) > 0) ? 1 : 0;
  };
  return {
    text,
    isKnown: anchor !== undefined || whole !== undefined || stems.length > 0,
    firstWords: wordsOf('firstWords'),
    lastWords: wordsOf('lastWords'),
    isFirstName: index.firsts.has(text),
    together:
      whole ?? stems.map((stem) => together.get(stem.text)).find((found) => found !== undefined),
    stems,
    infix: infixCode(text),
    startsSurname: startsSurname(text),
    isTitle: isTitle(text),
    isAmbiguous: isAmbiguousWord(text),
    isStreet: endsLikeStreet(text),
    beginsPhrase: beginsPhrase(text),
  };
}
