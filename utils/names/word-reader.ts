/** Reads single words of a text as words of names: as they stand, bent, misspelled or misread. */
import { infixCode } from './data/infix-words.ts';
import { stemsOf } from './endings.ts';
import type { NameIndex } from './name-index.ts';
import { type Correction, correctionsOf } from './slip-index.ts';
import { slipsOf } from './slips-of.ts';
import type { TextSource } from './text-source.ts';
import type { WordReader } from './word.ts';

/** `groups` as `groupKey` writes them: of two likely names that of the draft's own class. */
export function makeWordReader(
  index: NameIndex,
  source: TextSource,
  groups: ReadonlySet<string>,
): WordReader {
  // A text says the same words again and again.
  const known = new Map<string, boolean>();
  const mended = new Map<string, Correction | null>();
  const isKnown = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = index.anchors.has(word) || stemsOf(word).some(({ text }) => index.anchors.has(text));
      known.set(word, answer);
    }
    return answer;
  };
  const isInGroup = ({ text }: Correction): boolean =>
    index.firsts.get(text)?.some(({ group }) => groups.has(group)) === true;
  return {
    isKnown,
    correct(word, isCapital, before) {
      const hasDigits = /\d/.test(word);
      if (source === 'file-name' ? !hasDigits : source === 'prose' && !isCapital && !hasDigits) {
        return null;
      }
      // A surname is mended only behind a first name: too many words are near to one.
      const isBehindName = index.firsts.has(before) || infixCode(before) !== undefined;
      const key = isBehindName ? ` ${word}` : word;
      let answer = mended.get(key);
      if (answer === undefined) {
        answer = mend(word, isBehindName);
        mended.set(key, answer);
      }
      return answer;
    },
  };

  function mend(word: string, isBehindName: boolean): Correction | null {
    const { firsts, lasts } = slipsOf(index);
    const found = correctionsOf(firsts, word, source);
    const best = found.find(isInGroup) ?? found[0];
    if (best !== undefined || !isBehindName) return best ?? null;
    return correctionsOf(lasts, word, source)[0] ?? null;
  }
}
