/** What anybody would do first: the whole picture to tesseract.js in Dutch, in Node. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type Worker } from 'tesseract.js';

const require = createRequire(import.meta.url);
const folder = join(
  dirname(require.resolve('@tesseract.js-data/nld/package.json')),
  '4.0.0_best_int',
);

/** Some noisy pictures take minutes. */
export const stockLimitMs = 60_000;

export interface StockReading {
  readonly lines: readonly string[];
  readonly ms: number;
  /** It was stopped at the limit, and read nothing. */
  readonly isCapped: boolean;
}

export interface StockReader {
  read(path: string): Promise<StockReading>;
  stop(): Promise<void>;
}

/** One warm worker: `Tesseract.recognize` itself would start one for each picture. */
export function createStockReader(): StockReader {
  let worker: Promise<Worker> | null = null;
  const stop = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await (await ending)?.terminate();
  };
  return {
    async read(path) {
      worker ??= createWorker('nld', 1, { langPath: folder, gzip: true, cacheMethod: 'none' });
      const reader = await worker;
      const start = performance.now();
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), stockLimitMs);
      });
      const page = await Promise.race([reader.recognize(path), limit]);
      clearTimeout(timer);
      const ms = performance.now() - start;
      if (page !== null) return { lines: page.data.text.split('\n'), ms, isCapped: false };
      await stop();
      return { lines: [], ms, isCapped: true };
    },
    stop,
  };
}
