/** A set of words in few bits, which may take a word in a hundred for one of its own. */

/** Bits set for each word; with nine bits a word in the filter that errs least. */
const PROBES = 6;
export const BITS_A_WORD = 9;

/** How far apart a word's bits lie, by double hashing (Kirsch and Mitzenmacher, 2006). */
const stepOf = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) | 1;

/** The filter of words with these hashes. */
export function makeBloomFilter(hashes: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((hashes.length * BITS_A_WORD) / 8));
  for (const hash of hashes) {
    const step = stepOf(hash);
    let place = hash >>> 0;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = place % (bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
      place = (place + step) >>> 0;
    }
  }
  return bytes;
}

/** Whether the filter holds a word with this hash; false is certain, true nearly so. */
export function mayHold(filter: Uint8Array, hash: number): boolean {
  const step = stepOf(hash);
  let place = hash >>> 0;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = place % (filter.length * 8);
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    place = (place + step) >>> 0;
  }
  return true;
}
