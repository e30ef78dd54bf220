/** Asks the text finder in its worker. */
import { withTimeout } from '../../platform/with-timeout.ts';
import type { FinderKind, FinderQuestions, FinderReply } from './finder-protocol.ts';

export interface TextFinder {
  ask<Kind extends FinderKind>(
    kind: Kind,
    ask: FinderQuestions[Kind]['ask'],
  ): Promise<FinderQuestions[Kind]['answer']>;
  /** Ends the worker; what was asked is rejected. */
  end(): void;
}

/** Finding in a large photo takes a second; what takes this long will not come. */
const answerLimitMs = 60_000;

type Settle = { resolve(answer: unknown): void; reject(error: Error): void };

export function startTextFinder(workerUrl: string): TextFinder {
  const worker = new Worker(workerUrl);
  const waiting = new Map<number, Settle>();
  let lastId = 0;
  const failAll = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('the text finder has stopped'));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<FinderReply>) => {
    const settle = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) settle?.reject(new Error('the text finder failed'));
    else settle?.resolve(data.answer);
  };
  worker.onerror = failAll;
  return {
    ask(kind, ask) {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<FinderQuestions[typeof kind]['answer']>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Settle['resolve'], reject });
        worker.postMessage({ id, kind, ask }, kind === 'find' ? [ask as ImageBitmap] : []);
      });
      return withTimeout(answer, answerLimitMs);
    },
    end() {
      worker.terminate();
      failAll();
    },
  };
}
