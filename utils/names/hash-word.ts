/** The hash of folded words that every table of this folder is keyed by. */

/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ (public domain). */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** One step of the hash; loops over a text write it out, as calls would cost more than it does. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
  }
  return hash;
}
