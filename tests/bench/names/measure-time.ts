/** Takes times and memory, the best of some rounds: what else runs only makes rounds slower. */

/** Milliseconds of the best round after one to warm up. */
export function bestMs(rounds: number, run: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round += 1) {
    const before = performance.now();
    run();
    if (round > 0) best = Math.min(best, performance.now() - before);
  }
  return best;
}

/** Millions of UTF-16 units a second. */
export function megabytesASecond(
  text: string,
  count: (text: string) => number,
  rounds: number,
): { readonly speed: number; readonly found: number } {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round <= rounds; round += 1) {
    // Engines remember what they found in a string they have seen: each round has its own.
    const fresh = Buffer.from(`${text}${round}`, 'utf16le').toString('utf16le');
    const before = performance.now();
    found = count(fresh);
    if (round > 0) best = Math.min(best, performance.now() - before);
  }
  return { speed: text.length / 1000 / best, found };
}

/** What `make` keeps in memory, typed arrays with it; wants node's --expose-gc. */
export function heapMegabytes(make: () => unknown): number {
  const used = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const made = make();
  const after = used();
  return made === null ? 0 : (after - before) / 1e6;
}
