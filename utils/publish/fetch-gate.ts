/** fetch: the promise simply takes longer. A refusal looks like a failed connection. */
import type { GateHold } from '../messaging/gate-holds.ts';
import type { TextGate } from './text-gate.ts';

export function guardFetch(gate: TextGate, page: typeof globalThis = globalThis): void {
  const { fetch, Request } = page;

  page.fetch = (input, init) => {
    const send = (): Promise<Response> => fetch.call(page, input, init);
    const isRequest = input instanceof Request;
    const url = addressOf(isRequest ? input.url : String(input), page);
    // What fetch itself refuses, it shall refuse in its own words.
    if (url === null) return send();
    const method = init?.method ?? (isRequest ? input.method : 'GET');
    const signal = init?.signal ?? (isRequest ? input.signal : null);
    const check = (body: unknown) => gate.check({ method, url, body });
    // A body inside a Request can be read only once, so a copy is read.
    const isInside = isRequest && init?.body === undefined && input.body !== null;
    const checked = isInside ? input.clone().blob().then(check) : check(init?.body ?? null);
    return checked === null ? send() : sendLater(checked, signal, send);
  };
}

async function sendLater(
  checked: GateHold | Promise<GateHold | null>,
  signal: AbortSignal | null,
  send: () => Promise<Response>,
): Promise<Response> {
  const hold = await checked;
  if (hold === null) return send();
  const drop = (): void => hold.withdraw();
  signal?.addEventListener('abort', drop, { once: true });
  const { outcome } = await hold.settled;
  signal?.removeEventListener('abort', drop);
  signal?.throwIfAborted();
  if (outcome === 'refused') throw new TypeError('Failed to fetch');
  return send();
}

function addressOf(address: string, page: typeof globalThis): string | null {
  return URL.canParse(address, page.document.baseURI)
    ? new URL(address, page.document.baseURI).href
    : null;
}
