/** Reads the tussenvoegsels of a surname in a text, forwards and backwards. */
import { isJoined, type Passage, separatorAfter, termAt } from './passage.ts';

const MOST_WORDS = 4;
/** Most words have no tussenvoegsel beside them. */
const NONE: readonly string[] = [''];
const joins = /^[ ._\-/'\n]{0,3}$/;

/** Tussenvoegsels hang together by more than blanks: "v.d. Berg", "v/d Berg", "van 't Hof". */
export function isInfixJoined(passage: Passage, at: number): boolean {
  const separator = separatorAfter(passage, at);
  return isJoined(passage, at) || (separator !== null && joins.test(separator));
}

/**
 * The codes of the tussenvoegsels from word `from` on: entry `n` is that of the first `n` words,
 * so there is always the empty one. Unless they trail, all are joined to the word that follows.
 */
export function infixesFrom(passage: Passage, from: number, trail = false): readonly string[] {
  if (termAt(passage, from).infix === undefined) return NONE;
  const codes = [''];
  for (let at = from; codes.length <= MOST_WORDS; at += 1) {
    const code = termAt(passage, at).infix;
    const isJoined = isInfixJoined(passage, at);
    if (code === undefined || !(isJoined || trail)) break;
    codes.push(`${codes[codes.length - 1] ?? ''}${code}`);
    if (!isJoined) break;
  }
  return codes;
}

/** The same for the words directly before word `at`, none of them before word `from`. */
export function infixesBefore(passage: Passage, at: number, from: number): readonly string[] {
  if (termAt(passage, at - 1).infix === undefined) return NONE;
  const codes = [''];
  for (let word = at - 1; word >= from && codes.length <= MOST_WORDS; word -= 1) {
    const code = termAt(passage, word).infix;
    if (code === undefined || !isInfixJoined(passage, word)) break;
    codes.push(`${code}${codes[codes.length - 1] ?? ''}`);
  }
  return codes;
}
