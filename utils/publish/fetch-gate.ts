/** fetch: the promise simply takes longer. A refusal looks like a failed connection. */
import type { HeldRequest, RequestGate } from './request-gate.ts';
import { snapshotBody } from './snapshot-body.ts';

type Sent = { readonly body: unknown };

export function guardFetch(gate: RequestGate, page: typeof globalThis = globalThis): void {
  const { fetch, Request } = page;

  page.fetch = (input, init) => {
    const isRequest = input instanceof Request;
    const url = addressOf(isRequest ? input.url : String(input), page);
    // What fetch itself refuses, it shall refuse in its own words.
    const signal = init?.signal ?? (isRequest ? input.signal : null);
    if (url === null || signal?.aborted === true) return fetch.call(page, input, init);
    const method = init?.method ?? (isRequest ? input.method : 'GET');
    // A body inside a Request can be read only once, so a copy is read.
    const isInside = isRequest && init?.body === undefined && input.body !== null;
    if (isInside) {
      const held = input
        .clone()
        .blob()
        .then((body) => gate.check({ method, url, body }));
      return sendLater(held, signal, (sent) => {
        // Only a body that was changed must be put in anew.
        const request = sent === null ? input : new Request(input, { body: sent.body as Blob });
        return fetch.call(page, request, init);
      });
    }
    // As it is now: the page may change it while it is held.
    const body = snapshotBody(init?.body ?? null);
    const checked = gate.check({ method, url, body });
    if (checked === null) return fetch.call(page, input, init);
    return sendLater(checked, signal, (sent) => {
      const put = (sent?.body ?? body) as BodyInit | null;
      return fetch.call(page, input, put === null ? init : { ...init, body: put });
    });
  };
}

/** `send` gets null when the request was not held after all. */
async function sendLater(
  checked: HeldRequest | Promise<HeldRequest | null>,
  signal: AbortSignal | null,
  send: (sent: Sent | null) => Promise<Response>,
): Promise<Response> {
  const held = await checked;
  if (held === null) return send(null);
  const drop = (): void => held.withdraw();
  signal?.addEventListener('abort', drop, { once: true });
  const sent = await held.settled;
  signal?.removeEventListener('abort', drop);
  signal?.throwIfAborted();
  if (sent === null) throw new TypeError('Failed to fetch');
  return send(sent);
}

function addressOf(address: string, page: typeof globalThis): string | null {
  return URL.canParse(address, page.document.baseURI)
    ? new URL(address, page.document.baseURI).href
    : null;
}
