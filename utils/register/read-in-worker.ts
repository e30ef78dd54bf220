/** Reads a list in a worker of its own, which is ended afterwards, at a cancel, and when it takes too long. */
import { err } from '../lib/result.ts';
import type { ListAnswer, ListRequest } from './list-worker.ts';

/** S12: what takes longer was made to take long. 50,000 pupils take a few seconds on a slow laptop. */
const longestMs = 20_000;

/** What is used of a worker. */
export interface ListWorker {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ListRequest): void;
  terminate(): void;
}

/** Rejects with the signal's reason when it is aborted; never rejects otherwise. */
export function readInWorker(
  request: ListRequest,
  startWorker: () => ListWorker,
  signal: AbortSignal,
  timeoutMs = longestMs,
): Promise<ListAnswer> {
  return new Promise<ListAnswer>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = startWorker();
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      settle();
    };
    const cancel = () => end(() => reject(signal.reason));
    const giveUp = () => end(() => resolve(err({ kind: 'unsafe-file' })));
    const timer = setTimeout(giveUp, timeoutMs);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<ListAnswer>) => end(() => resolve(data));
    worker.onerror = () => end(() => resolve(err({ kind: 'broken-file', line: null })));
    worker.postMessage(request);
  });
}
