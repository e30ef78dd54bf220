/** Joins the letters of a name that stand apart: "R o o s", "R.o.s.e". */
import type { Word, WordReader } from './word.ts';

/** Two letters apart are initials. */
const FEWEST = 3;
/** Longer names in one word are rare. */
const MOST = 24;

/** `words` with one word in the place of each run of letters that together are a known word. */
export function joinSpacedLetters(
  words: readonly Word[],
  folded: string,
  reader: WordReader,
): readonly Word[] {
  const joined: Word[] = [];
  let kept = 0;
  for (let at = 0; at + FEWEST <= words.length; at += 1) {
    const count = runLength(words, folded, at);
    if (count < FEWEST) continue;
    const word = count > MOST ? null : wordOf(words.slice(at, at + count), reader);
    if (word !== null) {
      pushAll(joined, words.slice(kept, at));
      joined.push(word);
      kept = at + count;
    }
    at += count - 1;
  }
  if (joined.length === 0) return words;
  pushAll(joined, words.slice(kept));
  return joined;
}

function wordOf(run: readonly Word[], reader: WordReader): Word | null {
  const [first] = run;
  const last = run[run.length - 1];
  const term = reader.termOf(run.map((word) => word.term.text).join(''));
  if (first === undefined || last === undefined || !term.isKnown) return null;
  return { ...first, term, end: last.end, slip: 'spaced' };
}

/** How many letters from word `at` on stand alone, with the same one unit between them; none of them is read twice. */
function runLength(words: readonly Word[], folded: string, at: number): number {
  const first = words[at];
  if (first?.term.text.length !== 1) return 0;
  const between = folded.charAt(first.end);
  let count = 1;
  while (true) {
    const word = words[at + count];
    const previous = words[at + count - 1];
    if (word?.term.text.length !== 1 || previous === undefined) break;
    if (word.start !== previous.end + 1 || folded.charAt(previous.end) !== between) break;
    count += 1;
  }
  return count;
}

/** Spreading a long array into a call would overflow the stack. */
function pushAll(words: Word[], more: readonly Word[]): void {
  for (const word of more) words.push(word);
}
