/** Reads metadata in a worker of its own, which is ended when it does not answer in time. */
import { TimeoutError, withTimeout } from '../../platform/with-timeout.ts';
import type { FileMetadata, MetadataReader } from './metadata-reader.ts';
import type { MetadataAnswer, MetadataQuestion } from './worker-protocol.ts';

/** Metadata are some kilobytes: what takes longer than this, in milliseconds, was made to. */
const limitMs = 10_000;

/** Started with the first file. `url` is a script of the extension itself. */
export function createWorkerMetadataReader(url: string): MetadataReader {
  let worker: Worker | null = null;
  let last = 0;

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };

  function ask(bytes: ArrayBuffer): Promise<FileMetadata> {
    worker ??= new Worker(url);
    const asked = worker;
    last += 1;
    const id = last;
    const stop = new AbortController();
    const answer = new Promise<FileMetadata>((resolve, reject) => {
      const { signal } = stop;
      const onMessage = ({ data }: MessageEvent<MetadataAnswer>): void => {
        if (data.id !== id) return;
        if (data.metadata === null) reject(new Error('the metadata could not be read'));
        else resolve(data.metadata);
      };
      const onError = (): void => {
        end();
        reject(new Error('the reader of metadata failed'));
      };
      asked.addEventListener('message', onMessage, { signal });
      asked.addEventListener('error', onError, { signal });
    });
    asked.postMessage({ id, bytes } satisfies MetadataQuestion, [bytes]);
    return answer.finally(() => stop.abort());
  }

  return {
    async read(file) {
      const answer = ask(await file.arrayBuffer());
      try {
        return await withTimeout(answer, limitMs);
      } catch (error) {
        if (error instanceof TimeoutError) end();
        throw error;
      }
    },
  };
}
