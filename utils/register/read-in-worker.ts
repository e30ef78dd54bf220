/** Reads a list in a worker of its own. */
import { err } from '../lib/result.ts';
import type { OnProgress, ReadProgress } from '../model/list-import.ts';
import type { ListAnswer, ListRequest } from './list-worker.ts';
import { unheard } from './readers/count-progress.ts';
import { type OneWorker, runInWorker } from './run-in-worker.ts';

/** S12: what takes longer was made to take long. 50,000 pupils take a few seconds on a slow laptop. */
const longestMs = 20_000;

export interface ReadOptions {
  readonly timeoutMs?: number;
  readonly onProgress?: OnProgress;
}

export type ListWorker = OneWorker<ListRequest>;

/** Rejects with the signal's reason when it is aborted; never rejects otherwise. */
export function readInWorker(
  request: ListRequest,
  startWorker: () => ListWorker,
  signal: AbortSignal,
  { timeoutMs = longestMs, onProgress = unheard }: ReadOptions = {},
): Promise<ListAnswer> {
  return runInWorker<ListRequest, ListAnswer, ReadProgress>({
    request,
    startWorker,
    signal,
    timeoutMs,
    onProgress,
    whenLate: err({ kind: 'too-slow' }),
    whenBroken: err({ kind: 'broken-file', line: null }),
  });
}
