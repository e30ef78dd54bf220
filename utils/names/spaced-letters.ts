/** Joins the letters of a name that stand apart: "R o o s", "R.o.s.e". */
import type { Word, WordReader } from './word.ts';

/** Two letters apart are initials. */
const FEWEST = 3;
const MOST = 16;

/** Puts in `words` one word in the place of each run of letters that together are a known word. */
export function joinSpacedLetters(words: Word[], folded: string, reader: WordReader): void {
  for (let at = 0; at + FEWEST <= words.length; at += 1) {
    const count = runLength(words, folded, at);
    if (count < FEWEST) continue;
    const run = words.slice(at, at + count);
    const text = run.map((word) => word.text).join('');
    const start = run[0]?.start ?? 0;
    const end = run[run.length - 1]?.end ?? start;
    if (reader.isKnown(text))
      words.splice(at, count, { text, start, end, isKnown: true, slip: 'spaced' });
    else at += count - 1;
  }
}

/** How many letters from word `at` on stand alone, with the same one unit between them. */
function runLength(words: readonly Word[], folded: string, at: number): number {
  const first = words[at];
  if (first?.text.length !== 1) return 0;
  const between = folded.charAt(first.end);
  let count = 1;
  while (count <= MOST) {
    const word = words[at + count];
    const previous = words[at + count - 1];
    if (word?.text.length !== 1 || previous === undefined) break;
    if (word.start !== previous.end + 1 || folded.charAt(previous.end) !== between) break;
    count += 1;
  }
  return count > MOST ? 0 : count;
}
