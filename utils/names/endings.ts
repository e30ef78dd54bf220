/** What Dutch puts behind a name: Emma's, Noahs, Lars', Daantje. */
import { isLetter, type Passage, separatorAfter, wordAt } from './passage.ts';

export type Ending = 'none' | 'possessive' | 'diminutive';

export interface Stem {
  readonly text: string;
  readonly ending: Exclude<Ending, 'none'>;
}

const NO_STEMS: readonly Stem[] = [];
const SHORTEST_STEM = 2;

/** The names that `word` could be a form of, the likeliest first. */
export function stemsOf(word: string): readonly Stem[] {
  if (word.length <= SHORTEST_STEM) return NO_STEMS;
  if (word.endsWith('je')) return diminutives(word.slice(0, -2));
  if (!word.endsWith('s')) return NO_STEMS;
  const stem = word.slice(0, -1);
  const genitive: Stem = { text: stem, ending: 'possessive' };
  return stem.endsWith('je') ? [genitive, ...diminutives(stem.slice(0, -2))] : [genitive];
}

/** Jazz-je, Daan-tje, Willem-pje, Emmaa-tje, Bramm-etje, Konin-kje. */
function diminutives(stem: string): readonly Stem[] {
  const texts = [stem];
  if (stem.endsWith('t')) {
    const short = stem.slice(0, -1);
    texts.push(short);
    if (/([aou])\1$/.test(short)) texts.push(short.slice(0, -1));
    if (/([bdfgklmnprst])\1e$/.test(short)) texts.push(short.slice(0, -2));
    else if (short.endsWith('e')) texts.push(short.slice(0, -1));
  }
  if (stem.endsWith('mp')) texts.push(stem.slice(0, -1));
  if (stem.endsWith('nk')) texts.push(`${stem.slice(0, -1)}g`);
  return texts
    .filter((text) => text.length >= SHORTEST_STEM)
    .map((text) => ({ text, ending: 'diminutive' }) as const);
}

export interface Possession {
  /** Folded offset behind the possessive. */
  readonly end: number;
  /** The word behind it. */
  readonly next: number;
  readonly isPossessive: boolean;
}

/** Takes the apostrophe (and s) of a possessive into the span of the name that ends at `last`. */
export function readPossession(passage: Passage, last: number, start: number): Possession {
  const { folded, words } = passage;
  const end = words[last]?.end ?? 0;
  const none = { end, next: last + 1, isPossessive: false };
  if (folded.charAt(end) !== "'") return none;
  if (wordAt(passage, last + 1) === 's' && separatorAfter(passage, last) === "'") {
    return { end: end + 2, next: last + 2, isPossessive: true };
  }
  const isSibilant = /[szx]$|ce$|ch$|sh$/.test(wordAt(passage, last));
  const isQuoted = folded.charAt(start - 1) === "'";
  if (!isSibilant || isQuoted || isLetter(folded.charCodeAt(end + 1))) return none;
  return { end: end + 1, next: last + 1, isPossessive: true };
}
