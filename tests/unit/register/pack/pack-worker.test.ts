// Sealing and opening in a worker: one worker for one file, ended whatever happens.
import { describe, expect, it, vi } from 'vitest';
import { askPackWorker } from '../../../../utils/register/pack/ask-pack-worker.ts';
import {
  answerPacks,
  type PackAnswer,
  type PackRequest,
  type PackScope,
} from '../../../../utils/register/pack/pack-worker.ts';
import type { OneWorker } from '../../../../utils/register/run-in-worker.ts';

const phrase = 'banaan tijger fontein hooi';

function ask(request: PackRequest, signal = new AbortController().signal) {
  const terminate = vi.fn();
  const worker: OneWorker<PackRequest> = {
    onmessage: null,
    onerror: null,
    postMessage(asked) {
      const scope: PackScope = {
        onmessage: null,
        postMessage: (answer: PackAnswer) =>
          worker.onmessage?.(new MessageEvent('message', { data: answer })),
      };
      answerPacks(scope);
      scope.onmessage?.(new MessageEvent('message', { data: asked }));
    },
    terminate,
  };
  return { answer: askPackWorker(request, () => worker, signal), terminate };
}

/** Making a key takes long by intention. */
describe('a pack', { timeout: 60_000 }, () => {
  it('is sealed and opened, each in a worker that is ended', async () => {
    const sealing = ask({ kind: 'seal', content: { a: 1 }, phrase });
    const sealed = await sealing.answer;
    expect(sealing.terminate).toHaveBeenCalledOnce();
    if (!sealed.ok || !(sealed.value instanceof Uint8Array)) throw new Error('Not sealed.');
    const file = new Blob([Uint8Array.from(sealed.value)]);
    const opening = ask({ kind: 'open', file, phrase });
    expect(await opening.answer).toEqual({ ok: true, value: { a: 1 } });
    expect(opening.terminate).toHaveBeenCalledOnce();
  });

  it('that cannot be read is told as a failure that says nothing of the file', async () => {
    const file = new Blob(['BWPAKKET']);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('Fenna'));
    expect(await ask({ kind: 'open', file, phrase }).answer).toEqual({
      ok: false,
      error: 'failed',
    });
  });

  it('is left when somebody cancels', async () => {
    const cancel = new AbortController();
    const { answer, terminate } = ask({ kind: 'seal', content: {}, phrase }, cancel.signal);
    cancel.abort(new Error('cancelled'));
    await expect(answer).rejects.toThrow('cancelled');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
