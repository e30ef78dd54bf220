/** Reads straight, single lines of Dutch with tesseract.js, from the extension's own package. */
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { withTimeout } from '../../platform/with-timeout.ts';
import type { GreyPixels } from './pixels.ts';
import { type LineReading, toLineReading } from './to-line-reading.ts';
import { toPgm } from './to-pgm.ts';

/** Folder and worker of the reader, as URLs inside the extension. */
export interface ReaderFiles {
  readonly worker: string;
  readonly folder: string;
}

export interface LineReader {
  read(line: GreyPixels): Promise<LineReading>;
  end(): void;
}

/** Without its wasm tesseract never answers: starting gets a limit of its own. */
const startLimitMs = 60_000;
/** A line takes some 50 ms: what takes this long will not come. */
const lineLimitMs = 15_000;

/** Starts one warm reader; lines are read one after another. */
export async function startLineReader(files: ReaderFiles): Promise<LineReader> {
  const worker = await withTimeout(startWorker(files), startLimitMs);
  return {
    async read(line) {
      const page = worker.recognize(toPgm(line), {}, { blocks: true, text: false });
      const { data } = await withTimeout(page, lineLimitMs);
      return toLineReading(data.blocks ?? []);
    },
    end() {
      void worker.terminate();
    },
  };
}

async function startWorker({ worker, folder }: ReaderFiles): Promise<Worker> {
  const reader = await createWorker('nld', OEM.LSTM_ONLY, {
    workerPath: worker,
    corePath: folder,
    langPath: folder,
    workerBlobURL: false,
    gzip: true,
    cacheMethod: 'none',
  });
  await reader.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: '150' });
  return reader;
}
