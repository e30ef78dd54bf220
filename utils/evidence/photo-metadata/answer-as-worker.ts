/** The worker's end: reads what it is given, and answers whatever happens. */
import { readTags } from './read-tags.ts';
import type { MetadataAnswer, MetadataQuestion } from './worker-protocol.ts';

type WorkerScope = Pick<DedicatedWorkerGlobalScope, 'addEventListener' | 'postMessage'>;

export function answerAsWorker(scope: WorkerScope): void {
  scope.addEventListener('message', ({ data }: MessageEvent<MetadataQuestion>) => {
    const { id, bytes } = data;
    const say = (metadata: MetadataAnswer['metadata']): void =>
      scope.postMessage({ id, metadata } satisfies MetadataAnswer);
    readTags(bytes).then(say, () => say(null));
  });
}
