/** fetch: the promise simply takes longer. A refusal looks like a failed connection. */
import type { GateHold } from '../messaging/gate-holds.ts';
import { snapshotBody } from './snapshot-body.ts';
import type { TextGate } from './text-gate.ts';

export function guardFetch(gate: TextGate, page: typeof globalThis = globalThis): void {
  const { fetch, Request } = page;

  page.fetch = (input, init) => {
    const send = (options = init): Promise<Response> => fetch.call(page, input, options);
    const isRequest = input instanceof Request;
    const url = addressOf(isRequest ? input.url : String(input), page);
    // What fetch itself refuses, it shall refuse in its own words.
    const signal = init?.signal ?? (isRequest ? input.signal : null);
    if (url === null || signal?.aborted === true) return send();
    const method = init?.method ?? (isRequest ? input.method : 'GET');
    const check = (body: unknown) => gate.check({ method, url, body });
    // A body inside a Request can be read only once, so a copy is read.
    const isInside = isRequest && init?.body === undefined && input.body !== null;
    const checked = isInside ? input.clone().blob().then(check) : check(init?.body ?? null);
    if (checked === null) return send();
    // As it is now: the page may change it while it is held.
    const body = snapshotBody(init?.body) as BodyInit | null | undefined;
    const held = init === undefined || body === undefined ? init : { ...init, body };
    return sendLater(checked, signal, () => send(held));
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
