/** Asks again while more is on its way: soon after there is news, and now and then without any. */

/** Milliseconds between two times, at least: each draws the review anew. */
const shortest = 600;

/** A checker that died brings no news, and must be found out. */
const withoutNews = 5_000;

export interface Refresher {
  /** There is something to hear of. */
  expect(): void;
  /** There is news. */
  hear(): void;
  /** Resolves when nothing is being asked. */
  idle(): Promise<void>;
  stop(): void;
}

/** `refresh` says by `expect` that it wants to be called again. Never two at a time. */
export function createRefresher(refresh: () => Promise<void>): Refresher {
  let isExpecting = false;
  let hasNews = false;
  let isSoon = false;
  let running: Promise<void> | null = null;
  /** What takes long is done less often. */
  let lastMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function plan(): void {
    if (!isExpecting || running !== null || isSoon) return;
    clearTimeout(timer);
    isSoon = hasNews;
    timer = setTimeout(run, hasNews ? Math.max(shortest, 2 * lastMs) : withoutNews);
  }

  function run(): void {
    [isExpecting, hasNews, isSoon] = [false, false, false];
    const start = performance.now();
    running = refresh().finally(() => {
      running = null;
      lastMs = performance.now() - start;
      plan();
    });
  }

  return {
    expect() {
      isExpecting = true;
      plan();
    },
    hear() {
      hasNews = true;
      plan();
    },
    idle: async () => running ?? undefined,
    stop() {
      clearTimeout(timer);
      [isExpecting, hasNews, isSoon] = [false, false, false];
    },
  };
}
