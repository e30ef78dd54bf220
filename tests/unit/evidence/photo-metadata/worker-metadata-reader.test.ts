// The reader in its worker: answers, failures and silence. The worker is a fake with the real end in it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAsWorker } from '../../../../utils/evidence/photo-metadata/answer-as-worker.ts';
import { createWorkerMetadataReader } from '../../../../utils/evidence/photo-metadata/worker-metadata-reader.ts';
import type { MetadataQuestion } from '../../../../utils/evidence/photo-metadata/worker-protocol.ts';
import { TimeoutError } from '../../../../utils/platform/with-timeout.ts';
import { tiff } from '../../../support/pictures/exif.ts';
import { exifPart, jpeg } from '../../../support/pictures/jpeg.ts';

type Behaviour = 'answers' | 'is silent' | 'fails';
let behaviour: Behaviour;
let started: FakeWorker[];

class FakeWorker extends EventTarget {
  readonly inside = new EventTarget();
  isEnded = false;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    started.push(this);
    answerAsWorker({
      addEventListener: this.inside.addEventListener.bind(
        this.inside,
      ) as Worker['addEventListener'],
      postMessage: (data: unknown) => {
        if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
      },
    } as never);
  }
  postMessage(data: MetadataQuestion): void {
    if (behaviour === 'answers') this.inside.dispatchEvent(new MessageEvent('message', { data }));
    if (behaviour === 'fails') queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  behaviour = 'answers';
  started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const photo = new Blob([jpeg(exifPart(tiff({ description: 'Fenna' })))]);
const reader = () => createWorkerMetadataReader('/metadata-worker.js');

describe('the reader', () => {
  it('starts one worker, with the first file, and answers each question by its own', async () => {
    const one = reader();
    expect(started).toHaveLength(0);
    const [a, b] = await Promise.all([one.read(photo), one.read(new Blob([jpeg()]))]);
    expect(a.texts).toEqual(['Fenna']);
    expect(b.texts).toEqual([]);
    expect(started.map(({ url }) => url)).toEqual(['/metadata-worker.js']);
  });

  it('rejects what the worker cannot read, and goes on with the same worker', async () => {
    const one = reader();
    await expect(one.read(new Blob(['Beste ouders']))).rejects.toThrow();
    expect((await one.read(photo)).texts).toEqual(['Fenna']);
    expect(started).toHaveLength(1);
  });

  it('ends a worker that does not answer, and starts another for the next file', async () => {
    vi.useFakeTimers();
    behaviour = 'is silent';
    const one = reader();
    const answer = one.read(photo).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBeInstanceOf(TimeoutError);
    expect(started[0]?.isEnded).toBe(true);
    vi.useRealTimers();
    behaviour = 'answers';
    expect((await one.read(photo)).texts).toEqual(['Fenna']);
    expect(started).toHaveLength(2);
  });

  it('does the same with one that fails', async () => {
    behaviour = 'fails';
    const one = reader();
    await expect(one.read(photo)).rejects.toThrow();
    expect(started[0]?.isEnded).toBe(true);
  });
});
