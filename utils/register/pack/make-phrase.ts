/** Makes a phrase that can be read out over the telephone. */
import { phraseWords } from './data/phrase-words.ts';

/** Six words of 256: 48 bits, behind a key that takes a third of a second and 64 MiB for each guess. */
const wordCount = 6;

/** `random` fills the array with random bytes; each chooses one of the 256 words, without a bias. */
export function makePhrase(
  random: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes),
): string {
  const bytes = new Uint8Array(wordCount);
  random(bytes);
  return Array.from(bytes, (byte) => phraseWords[byte] ?? '').join(' ');
}
