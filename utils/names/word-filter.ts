/** The first question about a word of a text, by one bit: whether it may be a word of a name. */

/** A bit for the hash of each word of a name: nearly all other words are let go by it. */
export function makeWordFilter(hashes: Iterable<number>, count: number): Uint32Array {
  let size = 64;
  while (size < count) size *= 2;
  const filter = new Uint32Array(size);
  for (const hash of hashes) {
    const at = (hash >>> 5) & (size - 1);
    filter[at] = (filter[at] ?? 0) | (1 << (hash & 31));
  }
  return filter;
}

/** Whether the filter has a word of this hash; loops over a text write it out. */
export function mayHoldBit(filter: Uint32Array, hash: number): boolean {
  return (((filter[(hash >>> 5) & (filter.length - 1)] ?? 0) >>> (hash & 31)) & 1) === 1;
}
