// Reading in a worker: one worker for one list, ended whatever happens.
import { describe, expect, it, vi } from 'vitest';
import { defaultChannels } from '../../../utils/model/school-channel.ts';
import {
  answerLists,
  type ListRequest,
  type WorkerScope,
} from '../../../utils/register/list-worker.ts';
import { type ListWorker, readInWorker } from '../../../utils/register/read-in-worker.ts';
import { buildEdexml } from '../../support/lists/build-edexml.ts';

const today = '2026-11-24';
const channels = defaultChannels;
const pasted = (text: string): ListRequest => ({
  source: { kind: 'pasted', html: '', text },
  ...{ today, channels },
});
const list = 'Roepnaam\tGroep\tWebsite\nSem\tGroep 3\tja';

/** A worker that answers with `answerLists`, or does what a test wants of it. */
function fakeWorker(post?: (worker: ListWorker) => void) {
  const terminate = vi.fn();
  const worker: ListWorker = {
    onmessage: null,
    onerror: null,
    postMessage(request) {
      if (post !== undefined) return post(worker);
      const scope: WorkerScope = {
        onmessage: null,
        postMessage: (answer) => worker.onmessage?.(new MessageEvent('message', { data: answer })),
      };
      answerLists(scope);
      scope.onmessage?.(new MessageEvent('message', { data: request }));
    },
    terminate,
  };
  return { worker, terminate };
}

const run = (
  worker: ListWorker,
  request = pasted(list),
  timeoutMs = 1000,
  signal = new AbortController().signal,
) => readInWorker(request, () => worker, signal, { timeoutMs });

describe('a list', () => {
  it('that was pasted is read, and the worker ended', async () => {
    const { worker, terminate } = fakeWorker();
    expect(await run(worker)).toMatchObject({
      ok: true,
      value: { table: { rows: [{ line: 2 }] } },
    });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('that is long tells how far it is, in lines or pupils, and then answers', async () => {
    const lines = `${list}\n${'Sem\tGroep 3\tja\n'.repeat(2500)}`;
    const pupils = Array.from({ length: 1200 }, (_, at) => ({ key: `${at}`, first: `Sem${at}` }));
    for (const [text, told] of [
      [lines, [1000, 2000].map((done) => ({ unit: 'lines', done, total: 2503 }))],
      [buildEdexml({ pupils }), [{ unit: 'pupils', done: 1000, total: 1200 }]],
    ] as const) {
      const onProgress = vi.fn();
      const { signal } = new AbortController();
      const { worker } = fakeWorker();
      const answer = await readInWorker(pasted(text), () => worker, signal, { onProgress });
      expect(answer.ok).toBe(true);
      expect(onProgress.mock.calls).toEqual(told.map((progress) => [progress]));
    }
  });

  it('keeps a column that only the school has a word for', async () => {
    const jaarboek = { id: 'own1', label: 'Jaarboek ouders', isUsed: true } as const;
    const text = 'Roepnaam\tJaarboek ouders\nSem\tja';
    const request = { ...pasted(text), channels: [...channels, jaarboek] };
    const answer = await run(fakeWorker().worker, request);
    expect(answer).toMatchObject({
      value: { table: { dropped: [], rows: [{ cells: ['Sem', 'ja'] }] } },
    });
    // A column about parents is read by nobody else.
    expect(await run(fakeWorker().worker, pasted(text))).toMatchObject({
      value: { table: { dropped: ['Jaarboek ouders'] } },
    });
  });

  it('that is a file is read', async () => {
    const file = new Blob([list]);
    const answer = await run(fakeWorker().worker, {
      source: { kind: 'file', file },
      today,
      channels,
    });
    expect(answer.ok).toBe(true);
  });

  it('that is a file far too large is not even opened', async () => {
    class Huge extends Blob {
      override get size(): number {
        return 65 * 1024 * 1024;
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        throw new Error('it was read');
      }
    }
    const answer = await run(fakeWorker().worker, {
      source: { kind: 'file', file: new Huge() },
      ...{ today, channels },
    });
    expect(answer).toEqual({ ok: false, error: { kind: 'too-large' } });
  });

  it('whose file is gone when it is read is told so', async () => {
    class Gone extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new Error('gone'));
      }
    }
    const answer = await run(fakeWorker().worker, {
      source: { kind: 'file', file: new Gone() },
      ...{ today, channels },
    });
    expect(answer).toEqual({ ok: false, error: { kind: 'broken-file', line: null } });
  });
});

describe('a worker', () => {
  it('that takes too long is ended, and the list refused', async () => {
    const { worker, terminate } = fakeWorker(() => undefined);
    expect(await run(worker, pasted(list), 5)).toEqual({
      ok: false,
      error: { kind: 'too-slow' },
    });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('that crashes is ended', async () => {
    const { worker, terminate } = fakeWorker((it) =>
      it.onerror?.(new Event('error') as ErrorEvent),
    );
    expect(await run(worker)).toMatchObject({ ok: false, error: { kind: 'broken-file' } });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('is ended by a cancel, and not started after one', async () => {
    const { worker, terminate } = fakeWorker(() => undefined);
    const cancel = new AbortController();
    const read = run(worker, pasted(list), 1000, cancel.signal);
    cancel.abort();
    await expect(read).rejects.toThrow(/abort/i);
    expect(terminate).toHaveBeenCalledOnce();
    const start = vi.fn(() => worker);
    await expect(readInWorker(pasted(list), start, cancel.signal)).rejects.toThrow(/abort/i);
    expect(start).not.toHaveBeenCalled();
  });
});
