/** fetch: the promise simply takes longer. A refusal looks like a failed connection. */
import type { TextGate } from './text-gate.ts';

export function guardFetch(gate: TextGate, page: typeof globalThis = globalThis): void {
  const { fetch, Request } = page;

  page.fetch = async (input, init) => {
    const isRequest = input instanceof Request;
    const method = init?.method ?? (isRequest ? input.method : 'GET');
    const url = new URL(isRequest ? input.url : input, page.document.baseURI).href;
    const signal = init?.signal ?? (isRequest ? input.signal : null);
    // A body inside a Request can be read only once, so a copy is read.
    const body = init?.body ?? (isRequest && input.body !== null ? await copied(input) : null);
    const hold = await gate.check({ method, url, body });
    if (hold !== null) {
      const drop = (): void => hold.withdraw();
      signal?.addEventListener('abort', drop, { once: true });
      const { outcome } = await hold.settled;
      signal?.removeEventListener('abort', drop);
      signal?.throwIfAborted();
      if (outcome === 'refused') throw new TypeError('Failed to fetch');
    }
    return fetch.call(page, input, init);
  };
}

const copied = (request: Request): Promise<Blob> => request.clone().blob();
