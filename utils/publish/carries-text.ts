/** Whether the words of a body are those that someone typed. */

/** Without case and accents: entities and encodings differ in how they write an ë. */
const words = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shorter texts are looked for whole; a single letter or two says nothing. */
const shortest = 3;

const half = 0.5;

/** So many trigrams are some six words in a row: editors may send a text block by block. */
const enough = 4;

/**
 * True when at least half of the typed text's word trigrams are in the body, or a run of it: sites
 * add, cut and rearrange, but they send what was written. Both are compared by words alone.
 */
export function carriesText(body: string, typed: string): boolean {
  const wanted = words(typed);
  if (wanted.join('').length < shortest) return false;
  const found = words(body);
  if (wanted.length < shortest) return ` ${found.join(' ')} `.includes(` ${wanted.join(' ')} `);
  const present = new Set(trigrams(found));
  const sought = trigrams(wanted);
  const hits = sought.filter((trigram) => present.has(trigram)).length;
  return hits >= Math.min(sought.length * half, enough);
}

const trigrams = (list: readonly string[]): readonly string[] =>
  list.slice(2).map((word, index) => `${list[index]} ${list[index + 1]} ${word}`);
