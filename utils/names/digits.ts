/** Reads digits as the letters they look like: reading a picture, and children, mix them up. */

const lookalikes = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '8': 'b' };

/** A 1 is an i or an l, so a word has two readings. */
const readings: readonly ReadonlyMap<string, string>[] = ['i', 'l'].map(
  (one) => new Map(Object.entries({ ...lookalikes, '1': one })),
);

const MOST_LETTERS = 24;

/** The known word that `mixed` (letters and digits) looks like, of the same length, or null. */
export function readDigits(mixed: string, isKnown: (word: string) => boolean): string | null {
  const letters = mixed.replace(/\d/g, '').length;
  // "5b" and "1e" are groups and ranks; a number with a letter is no name.
  if (mixed.length < 3 || mixed.length > MOST_LETTERS || letters * 2 < mixed.length) return null;
  for (const reading of readings) {
    const word = mixed.replace(/\d/g, (digit) => reading.get(digit) ?? digit);
    if (isKnown(word)) return word;
  }
  return null;
}
