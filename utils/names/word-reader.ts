/** Reads single words of a text as words of names: as they stand, bent, misspelled or misread. */
import { isFileWord } from './data/file-words.ts';
import { isDutchWord } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { type Correction, correctionsOf, SHORTEST_MISREAD } from './slip-index.ts';
import { slipsOf } from './slips-of.ts';
import { readTerm, type Term } from './term.ts';
import type { TextSource } from './text-source.ts';
import type { WordReader } from './word.ts';

/** Shorter words are mended only where their capital says that they are names: "Luc". */
const SHORTEST_SMALL = 4;

/**
 * Of one text so many different words are mended. Texts of people have fewer that no list knows, and a
 * picture has room for some hundreds, of which each costs more; a flood of made ones must not take seconds.
 */
const MOST_MENDED: Readonly<Record<TextSource, number>> = {
  prose: 10_000,
  'file-name': 10_000,
  'photo-text': 1_000,
};

/** A text of people has fewer different words; to keep those of a flood would take longer than to look each up. */
const MOST_KEPT = 10_000;

/** A word of a picture is compared with each first name; of so many comparisons a picture gets. */
const MOST_COMPARED = 300_000;

/** `groups` as `groupKey` writes them: of two likely names that of the draft's own class. */
export function makeWordReader(
  index: NameIndex,
  source: TextSource,
  groups: ReadonlySet<string>,
): WordReader {
  const most = mostMended(index, source);
  // A text says the same words again and again.
  const terms = new Map<string, Term>();
  const mended = new Map<string, Correction | null>();
  const termOf = (word: string): Term => {
    let term = terms.get(word);
    if (term === undefined) {
      term = readTerm(index, word);
      if (terms.size < MOST_KEPT || word.length === 1) terms.set(word, term);
    }
    return term;
  };
  const isInGroup = ({ text }: Correction): boolean =>
    index.firsts.get(text)?.some((one) => one.groups.some((group) => groups.has(group))) === true;
  return {
    termOf,
    correct(word, isCapital, before) {
      if (word.length < SHORTEST_MISREAD) return null;
      const hasDigits = /\d/.test(word);
      // In lower case only the surname of a whole name is mended: "emma jansn".
      const isSmall = source === 'prose' && !isCapital && !hasDigits;
      if (isSmall && !before.isFirstName) return null;
      if (source === 'file-name' && isFileWord(word)) return null;
      if (word.length < SHORTEST_SMALL && !isCapital && !hasDigits) return withCapital(word);
      // A surname is mended only behind a first name: too many words are near to one.
      const isBehindName = before.isFirstName || before.infix !== undefined;
      const mayBeWord = isCapital && before.infix !== undefined;
      const key = `${isSmall ? '_' : ''}${mayBeWord ? ' ' : ''}${isBehindName ? ' ' : ''}${word}`;
      let answer = mended.get(key);
      if (answer === undefined) {
        if (mended.size >= most) return null;
        answer =
          (isSmall ? null : mendFirst(word)) ?? (isBehindName ? mendLast(word, mayBeWord) : null);
        mended.set(key, answer);
      }
      return answer;
    },
  };

  /** "lsa" in a picture is Isa: a reader takes the one stroke for the other. */
  function withCapital(word: string): Correction | null {
    if (source !== 'photo-text' || !word.startsWith('l') || isDutchWord(word)) return null;
    const text = `i${word.slice(1)}`;
    return index.firsts.has(text) ? { text, slip: 'look-alike' } : null;
  }

  function mendFirst(word: string): Correction | null {
    const found = correctionsOf(slipsOf(index).firsts, word, source);
    return found.find(isInGroup) ?? found[0] ?? null;
  }

  function mendLast(word: string, mayBeWord: boolean): Correction | null {
    return correctionsOf(slipsOf(index).lasts, word, source, mayBeWord)[0] ?? null;
  }
}

function mostMended({ firsts }: NameIndex, source: TextSource): number {
  const compared = source === 'photo-text' ? MOST_COMPARED / Math.max(1, firsts.size) : Infinity;
  return Math.min(MOST_MENDED[source], compared);
}
