/** The names of a register as hashes, for the scan: words that names begin with, and whole names. */
import { type HashTable, makeHashTable } from './hash-table.ts';
import { hashWord } from './hash-word.ts';
import { makeWordFilter } from './word-filter.ts';

/** Set for a word that a name may begin with, or be. */
export const ANCHOR = 1;

/** The most words of a whole name that the scan knows: the bit for that many words is `1 << n`. */
export const MOST_SCANNED_WORDS = 8;

export interface NameScan {
  /** Lets nearly all words go that are no words of names. */
  readonly filter: Uint32Array;
  /** By the hash of a word: `ANCHOR`, and a bit for each length of a whole name that it ends. */
  readonly words: HashTable;
  /** Words that whole names have before their last one. */
  readonly middles: Uint32Array;
  /** By the hash of all words of a whole name, the last word first. */
  readonly names: HashTable;
}

export interface NameScanBuilder {
  addAnchor(word: string): void;
  /** The words of a whole name, in their order. */
  addName(words: readonly string[]): void;
  build(): NameScan;
}

export function createNameScanBuilder(): NameScanBuilder {
  const words = new Map<number, number>();
  const names: number[] = [];
  const middles = new Set<number>();
  const hashes = new Map<string, number>();
  const hashOf = (word: string): number => {
    const hash = hashes.get(word) ?? hashWord(word);
    hashes.set(word, hash);
    return hash;
  };
  const mark = (hash: number, bit: number): void => {
    words.set(hash, (words.get(hash) ?? 0) | bit);
  };
  return {
    addAnchor(word) {
      mark(hashWord(word), ANCHOR);
    },
    addName(parts) {
      if (parts.length < 2 || parts.length > MOST_SCANNED_WORDS) return;
      let name = 0;
      for (let at = parts.length - 1; at >= 0; at -= 1) {
        const word = hashOf(parts[at] ?? '');
        if (at < parts.length - 1) middles.add(word);
        name = joinHash(name, word);
      }
      mark(hashOf(parts[parts.length - 1] ?? ''), 1 << parts.length);
      names.push(name);
    },
    build: () => ({
      filter: makeWordFilter(words.keys(), words.size),
      middles: makeWordFilter(middles, middles.size),
      words: makeHashTable(words, words.size),
      names: makeHashTable(
        names.map((name) => [name, 1] as const),
        names.length,
      ),
    }),
  };
}

/** The hash of a name so far with one more word before it. */
export function joinHash(name: number, word: number): number {
  return Math.imul(((name << 7) | (name >>> 25)) ^ word, 0x27d4eb2d);
}
