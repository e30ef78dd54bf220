/** Seals or opens a school pack in a worker of its own. */
import { err } from '../../lib/result.ts';
import { type OneWorker, runInWorker } from '../run-in-worker.ts';
import type { PackAnswer, PackRequest } from './pack-worker.ts';

/** The key takes a third of a second on a common laptop; a very slow one still gets there. */
const longestMs = 60_000;

/** Rejects with the signal's reason when it is aborted; never rejects otherwise. */
export function askPackWorker(
  request: PackRequest,
  startWorker: () => OneWorker<PackRequest>,
  signal: AbortSignal,
): Promise<PackAnswer> {
  const failed: PackAnswer = err('failed');
  const ends = { timeoutMs: longestMs, whenLate: failed, whenBroken: failed };
  return runInWorker({ request, startWorker, signal, ...ends });
}
