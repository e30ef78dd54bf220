/** Whether a phrase is long enough to keep a file that anybody may have found. */

/** As somebody else may type it, who heard it: capitals and the number of spaces make no difference. */
export const foldPhrase = (phrase: string): string =>
  phrase.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');

const leastWords = 4;
const leastLetters = 12;
const leastWithoutWords = 16;
const leastDifferent = 8;

/**
 * Four different words of three letters or more and 12 characters in all (the least that is asked for take-home laptops, too), or
 * 16 characters of which 8 differ. It tells a phrase that is too short, not one that can be guessed.
 */
export function isStrongPhrase(phrase: string): boolean {
  const folded = foldPhrase(phrase);
  const words = new Set(folded.split(' ').filter((word) => word.length >= 3));
  if (words.size >= leastWords && folded.length >= leastLetters) return true;
  const letters = folded.replaceAll(' ', '');
  return letters.length >= leastWithoutWords && new Set(letters).size >= leastDifferent;
}
