// Keeps every byte that reaches the demo school, so that a test can prove what was not sent.
import { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';

export interface RecordedRequest {
  /** `performance.now()` of this process when the head of the request was read, in ms. */
  readonly at: number;
  readonly method: string;
  /** With the query, as sent. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What has arrived: of an aborted request, the part before it broke off. */
  readonly body: Buffer;
}

interface Entry extends Omit<RecordedRequest, 'body'> {
  readonly chunks: Buffer[];
  isFinished: boolean;
}

export interface Recorder {
  /** Starts to record; resolves to the whole body, or to undefined when it broke off. */
  record(request: IncomingMessage): Promise<Buffer | undefined>;
  /** For bytes that are not valid HTTP: they arrived all the same. */
  recordUnreadable(bytes: Buffer): void;
  requests(): readonly RecordedRequest[];
  bytesOf(needle: Uint8Array | string): RecordedRequest[];
  clear(): void;
}

export function createRecorder(): Recorder {
  let entries: Entry[] = [];
  const requests = () => entries.map(snapshot);
  return {
    requests,
    bytesOf: (needle) => requests().filter((request) => contains(request, Buffer.from(needle))),
    clear() {
      // Bytes of an unfinished request can still come; dropping it would hide them from a test.
      entries = entries.filter((entry) => !entry.isFinished);
    },
    record(request) {
      const entry = createEntry(request.method ?? '', request.url ?? '', request.headers);
      entries.push(entry);
      return new Promise((resolve) => {
        request.on('data', (chunk: Buffer) => entry.chunks.push(chunk));
        request.on('end', () => resolve(Buffer.concat(entry.chunks)));
        request.on('error', () => resolve(undefined));
        request.on('close', () => {
          entry.isFinished = true;
          resolve(undefined);
        });
      });
    },
    recordUnreadable(bytes) {
      entries.push({ ...createEntry('', '', {}), chunks: [bytes], isFinished: true });
    },
  };
}

function createEntry(method: string, path: string, headers: IncomingHttpHeaders): Entry {
  return { at: performance.now(), method, path, headers, chunks: [], isFinished: false };
}

function snapshot({ at, method, path, headers, chunks }: Entry): RecordedRequest {
  return { at, method, path, headers, body: Buffer.concat(chunks) };
}

function contains(request: RecordedRequest, needle: Buffer): boolean {
  return [request.body, Buffer.from(request.path), decoded(request.path)].some((hay) =>
    hay.includes(needle),
  );
}

function decoded(path: string): Buffer {
  try {
    return Buffer.from(decodeURIComponent(path.replaceAll('+', ' ')));
  } catch {
    return Buffer.alloc(0);
  }
}
