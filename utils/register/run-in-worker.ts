/** Asks a worker of its own one thing; it is ended afterwards, at a cancel, and when it takes too long. */

/** What is used of a worker. */
export interface OneWorker<Request> {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: Request): void;
  terminate(): void;
}

/** What a worker says before its answer. */
export interface Progress<T> {
  readonly progress: T;
}

export interface WorkerJob<Request, Answer, T = never> {
  readonly request: Request;
  readonly startWorker: () => OneWorker<Request>;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly whenLate: Answer;
  readonly whenBroken: Answer;
  readonly onProgress?: (progress: T) => void;
}

/** Rejects with the signal's reason when it is aborted; never rejects otherwise. */
export function runInWorker<Request, Answer, T = never>(
  job: WorkerJob<Request, Answer, T>,
): Promise<Answer> {
  const { request, startWorker, signal, timeoutMs, whenLate, whenBroken } = job;
  return new Promise<Answer>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = startWorker();
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      settle();
    };
    const cancel = () => end(() => reject(signal.reason));
    const timer = setTimeout(() => end(() => resolve(whenLate)), timeoutMs);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<Answer | Progress<T>>) => {
      if (isProgress<T>(data)) job.onProgress?.(data.progress);
      else end(() => resolve(data));
    };
    worker.onerror = () => end(() => resolve(whenBroken));
    worker.postMessage(request);
  });
}

const isProgress = <T>(data: unknown): data is Progress<T> =>
  typeof data === 'object' && data !== null && 'progress' in data;
