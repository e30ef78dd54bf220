/** XMLHttpRequest: `send` waits; open, headers, upload events and abort keep their order. */
import type { GateHold } from '../messaging/gate-holds.ts';
import type { TextGate } from './text-gate.ts';

interface Opened {
  readonly method: string;
  readonly url: string;
  readonly isAsync: boolean;
}

export function guardXhr(gate: TextGate, page: typeof globalThis = globalThis): void {
  const prototype = page.XMLHttpRequest.prototype;
  const { open, send, abort } = prototype;
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  /** The send that is waiting. A new open or an abort replaces it. */
  const waiting = new WeakMap<XMLHttpRequest, { hold: GateHold | null }>();

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
    const request = opened.get(this);
    if (request === undefined || waiting.has(this)) return Reflect.apply(send, this, [body]);
    const checked = gate.check({ ...request, body });
    if (checked === null) return Reflect.apply(send, this, [body]);
    if (!request.isAsync) {
      if ('withdraw' in checked) checked.withdraw();
      throw new DOMException('Held for a check before publishing.', 'NetworkError');
    }
    const wait = { hold: null as GateHold | null };
    waiting.set(this, wait);
    void Promise.resolve(checked).then(async (hold) => {
      wait.hold = hold;
      const settled = await hold?.settled;
      if (waiting.get(this) !== wait) return hold?.withdraw();
      waiting.delete(this);
      if (settled?.outcome === 'refused') fail(this);
      else Reflect.apply(send, this, [body]);
    });
  };

  prototype.abort = function (this: XMLHttpRequest) {
    const wasWaiting = waiting.has(this);
    drop(this);
    Reflect.apply(abort, this, []);
    // A native abort before `send` says nothing, but the page believes that it has sent.
    if (wasWaiting) announce(this, 'abort');
  };

  /** To the page a refusal looks like a failed connection, for which it has an answer. */
  const fail = (xhr: XMLHttpRequest): void => announce(xhr, 'error');

  const announce = (xhr: XMLHttpRequest, type: 'error' | 'abort'): void => {
    for (const target of [xhr.upload, xhr]) {
      target.dispatchEvent(new ProgressEvent(type));
      target.dispatchEvent(new ProgressEvent('loadend'));
    }
  };
}
