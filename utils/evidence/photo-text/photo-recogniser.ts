/** Keeps the finder and the readers: started with the first picture, warm while in use. */
import type { LineReader } from './line-reader.ts';
import { readPicture, type WarmEngines } from './read-picture.ts';
import type { PhotoText, Recogniser } from './recogniser.ts';
import type { TextFinder } from './text-finder.ts';

export interface Engines {
  startFinder(): TextFinder;
  startReader(): Promise<LineReader>;
  /** How many readers: one for each core that a photo may use. */
  readonly readers: number;
}

/** After this long without a picture the models give their memory back: some 300 MB. */
const idleMs = 180_000;

export function createPhotoRecogniser(engines: Engines): Recogniser {
  let warm: Promise<WarmEngines> | null = null;
  let pictures = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  /** Nothing that was lost is used again: the next picture starts anew. */
  const end = (): void => {
    void warm?.then(endAll, () => undefined);
    warm = null;
  };

  async function readWarm(
    picture: ImageBitmap,
    budgetMs: number,
    signal: AbortSignal,
  ): Promise<PhotoText> {
    warm ??= start(engines);
    const used = warm;
    try {
      const started = await used;
      // Loading the models is nobody's reading time.
      const deadline = performance.now() + budgetMs;
      return await readPicture(picture, started, () => performance.now() > deadline, signal);
    } catch (error) {
      // An engine that is late or broken would hold up the next picture too.
      if (!signal.aborted && warm === used) end();
      throw error;
    }
  }

  const endSoon = (): void => {
    clearTimeout(idle);
    idle = setTimeout(end, idleMs);
  };

  return {
    warm() {
      warm ??= start(engines);
      // What cannot start says so to the first picture.
      warm.catch(() => {
        warm = null;
      });
      if (pictures === 0) endSoon();
    },
    async read(picture, budgetMs, signal) {
      signal.throwIfAborted();
      clearTimeout(idle);
      pictures += 1;
      const reading = readWarm(picture, budgetMs, signal).finally(() => {
        pictures -= 1;
        if (pictures === 0) endSoon();
      });
      return Promise.race([reading, rejectedBy(signal)]);
    },
  };
}

async function start({ startFinder, startReader, readers }: Engines): Promise<WarmEngines> {
  const finder = startFinder();
  try {
    return { finder, readers: await Promise.all(Array.from({ length: readers }, startReader)) };
  } catch (error) {
    finder.end();
    throw error;
  }
}

function endAll({ finder, readers }: WarmEngines): void {
  finder.end();
  for (const reader of readers) reader.end();
}

/** At once, though a line or a model may still be busy for a moment. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
