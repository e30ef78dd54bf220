/** XMLHttpRequest: `send` waits; open, headers, upload events and abort keep their order. */
import type { HeldRequest, RequestGate } from './request-gate.ts';
import { snapshotBody } from './snapshot-body.ts';

interface Opened {
  readonly method: string;
  readonly url: string;
  readonly isAsync: boolean;
}

export function guardXhr(gate: RequestGate, page: typeof globalThis = globalThis): void {
  const prototype = page.XMLHttpRequest.prototype;
  const { open, send, abort } = prototype;
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  /** The send that is waiting. A new open or an abort replaces it. */
  const waiting = new WeakMap<XMLHttpRequest, { hold: HeldRequest | null }>();

  const drop = (xhr: XMLHttpRequest): void => {
    waiting.get(xhr)?.hold?.withdraw();
    waiting.delete(xhr);
  };

  prototype.open = function (this: XMLHttpRequest, ...args: Parameters<typeof open>) {
    drop(this);
    const [method, url, isAsync = true] = args;
    opened.set(this, { method, url: new URL(url, page.document.baseURI).href, isAsync });
    return Reflect.apply(open, this, args);
  } as typeof open;

  prototype.send = function (
    this: XMLHttpRequest,
    body?: Document | XMLHttpRequestBodyInit | null,
  ) {
    if (waiting.has(this)) throw new DOMException('It has been sent.', 'InvalidStateError');
    const request = opened.get(this);
    if (request === undefined) return Reflect.apply(send, this, [body]);
    // As it is now: the page may change it while it is held.
    const copy = snapshotBody(body);
    const checked = gate.check({ ...request, body: copy });
    if (checked === null) return Reflect.apply(send, this, [body]);
    if (!request.isAsync) {
      void Promise.resolve(checked).then((hold) => hold?.withdraw());
      throw new DOMException('Held for a check before publishing.', 'NetworkError');
    }
    void sendLater(this, checked, copy);
  };

  async function sendLater(
    xhr: XMLHttpRequest,
    checked: HeldRequest | Promise<HeldRequest | null>,
    body: unknown,
  ): Promise<void> {
    const wait: { hold: HeldRequest | null } = { hold: null };
    waiting.set(xhr, wait);
    const hold = await checked;
    // Aborted or opened anew while its body was read.
    if (waiting.get(xhr) !== wait) return hold?.withdraw();
    wait.hold = hold;
    const sent = hold === null ? { body } : await hold.settled;
    if (waiting.get(xhr) !== wait) return;
    waiting.delete(xhr);
    if (sent !== null) return Reflect.apply(send, xhr, [sent.body]);
    // A request that the browser itself fails: the page gets every event it waits for.
    Reflect.apply(open, xhr, ['GET', 'blob:refused', true]);
    Reflect.apply(send, xhr, [null]);
  }

  prototype.abort = function (this: XMLHttpRequest) {
    const wasWaiting = waiting.has(this);
    drop(this);
    Reflect.apply(abort, this, []);
    // A native abort before `send` says nothing, but the page believes that it has sent.
    if (wasWaiting) announceAbort(this);
  };
}

function announceAbort(xhr: XMLHttpRequest): void {
  for (const target of [xhr.upload, xhr]) {
    target.dispatchEvent(new ProgressEvent('abort'));
    target.dispatchEvent(new ProgressEvent('loadend'));
  }
}
