/** Reads Dutch text with tesseract.js, all of it from the extension's own package. */
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { withTimeout } from '../../platform/with-timeout.ts';
import type { Recogniser } from './recogniser.ts';
import { toReadLines } from './to-read-lines.ts';

/** Folder and worker of the reader, as URLs inside the extension. */
export interface ReaderFiles {
  readonly worker: string;
  readonly folder: string;
}

/** Without its wasm tesseract never answers: starting gets a limit of its own. */
const startLimitMs = 60_000;

/** One warm reader; started with the first picture, started again after it had to be ended. */
export function createTesseractRecogniser(files: ReaderFiles): Recogniser {
  let reader: Promise<Worker> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    void reader?.then((worker) => worker.terminate()).catch(() => undefined);
    reader = null;
  };

  async function read(picture: ImageBitmap, budgetMs: number) {
    try {
      reader ??= startInTime(files);
      const worker = await reader;
      const page = worker.recognize(drawn(picture), {}, { blocks: true, text: false });
      const { data } = await withTimeout(page, budgetMs);
      return toReadLines(data.blocks ?? [], picture);
    } catch (error) {
      // A reader that is late or broken would hold up the next picture too.
      end();
      throw error;
    }
  }

  return {
    read(picture, budgetMs) {
      const job = queue.then(() => read(picture, budgetMs));
      queue = job.catch(() => undefined);
      return job;
    },
  };
}

/** A reader that does not start has failed; only one that reads too long is late. */
const startInTime = (files: ReaderFiles): Promise<Worker> =>
  withTimeout(startReader(files), startLimitMs).catch(() => {
    throw new Error('the reader did not start');
  });

async function startReader({ worker, folder }: ReaderFiles): Promise<Worker> {
  const reader = await createWorker('nld', OEM.LSTM_ONLY, {
    workerPath: worker,
    corePath: folder,
    langPath: folder,
    workerBlobURL: false,
    gzip: true,
    cacheMethod: 'none',
  });
  // Words stand anywhere in a photo: do not look for columns and paragraphs.
  await reader.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT });
  return reader;
}

/** tesseract.js takes a canvas, not a bitmap. */
function drawn(picture: ImageBitmap): OffscreenCanvas {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas;
}
