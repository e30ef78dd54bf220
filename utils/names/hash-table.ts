/** A table from 32-bit hashes to small numbers in typed arrays: one probe for nearly every word. */

export interface HashTable {
  readonly hashes: Int32Array;
  /** 0 marks a free slot. */
  readonly values: Uint16Array;
  readonly mask: number;
}

/** Slots for each entry: with a quarter of them filled, a word that is no name rarely meets one. */
const SLOTS = 4;

/** Lays out `count` entries of hash and value, which is from 1 to 65,535; of one hash the last one counts. */
export function makeHashTable(
  entries: Iterable<readonly [hash: number, value: number]>,
  count: number,
): HashTable {
  let size = 64;
  while (size < count * SLOTS) size *= 2;
  const table = { hashes: new Int32Array(size), values: new Uint16Array(size), mask: size - 1 };
  for (const [hash, value] of entries) {
    let slot = slotOf(hash, table.mask);
    while (table.values[slot] !== 0 && table.hashes[slot] !== hash) slot = (slot + 1) & table.mask;
    table.hashes[slot] = hash;
    table.values[slot] = value;
  }
  return table;
}

/** The value of `hash`, 0 when the table has none. */
export function lookUp({ hashes, values, mask }: HashTable, hash: number): number {
  let slot = slotOf(hash, mask);
  while (true) {
    const value = values[slot] ?? 0;
    if (value === 0 || hashes[slot] === hash) return value;
    slot = (slot + 1) & mask;
  }
}

/** The low bits of FNV hang on the last letters only: fold the high ones in. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
