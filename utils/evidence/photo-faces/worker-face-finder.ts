/** Finds faces in a worker of its own, started with the first picture and ended when idle. */

import { shrinkPicture, sizeWithin } from '../../media/shrink-picture.ts';
import type { Box } from '../../model/evidence.ts';
import { withTimeout } from '../../platform/with-timeout.ts';
import type { FaceFinder } from './face-finder.ts';
import type { FaceAnswer, FaceQuestion } from './face-protocol.ts';
import { tiledSide } from './face-views.ts';

/** A large photo takes two seconds, loading the model one more: what takes this long will not come. */
const limitMs = 60_000;

/** After this long without a picture the model gives its memory back. */
const idleMs = 180_000;

/** `url` is a script of the extension itself. Pictures are looked at one after another. */
export function createWorkerFaceFinder(url: string): FaceFinder {
  let worker: Worker | null = null;
  let last = 0;
  let open = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };

  async function ask(picture: ImageBitmap, signal: AbortSignal): Promise<readonly Box[]> {
    const small = await shrinkPicture(picture, sizeWithin(picture, tiledSide));
    signal.throwIfAborted();
    worker ??= new Worker(url);
    const asked = worker;
    last += 1;
    const id = last;
    const stop = new AbortController();
    const answer = new Promise<readonly Box[]>((resolve, reject) => {
      const failed = (): void => reject(new Error('the face finder failed'));
      const listening = { signal: stop.signal };
      asked.addEventListener(
        'message',
        ({ data }: MessageEvent<FaceAnswer>) => {
          if (data.id !== id) return;
          if (data.faces === null) failed();
          else resolve(data.faces);
        },
        listening,
      );
      asked.addEventListener('error', failed, listening);
      signal.addEventListener('abort', () => reject(signal.reason), listening);
    });
    asked.postMessage({ id, picture: small } satisfies FaceQuestion, [small]);
    try {
      return await withTimeout(answer, limitMs);
    } catch (error) {
      // A worker that is late or broken would hold up the next picture too.
      if (!signal.aborted && worker === asked) end();
      throw error;
    } finally {
      stop.abort();
    }
  }

  const restSoon = (): void => {
    clearTimeout(idle);
    idle = setTimeout(end, idleMs);
  };

  return {
    warm() {
      worker ??= new Worker(url);
      if (open === 0) restSoon();
    },
    rest() {
      if (open === 0) end();
    },
    async find(picture, signal) {
      signal.throwIfAborted();
      clearTimeout(idle);
      open += 1;
      try {
        return await ask(picture, signal);
      } finally {
        open -= 1;
        if (open === 0) restSoon();
      }
    },
  };
}
