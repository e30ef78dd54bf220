// As much of a page's own world as the gates of requests touch, with a network that writes down.
type Sent = readonly [string, unknown];

export interface FakePage {
  readonly scope: typeof globalThis;
  readonly sent: Sent[];
}

/** An XMLHttpRequest without network: it says what was asked of it, in order. */
export class FakeXhr extends EventTarget {
  readonly upload = new EventTarget();
  readonly calls: string[] = [];
  readonly bodies: unknown[] = [];
  #address = '';
  open(method: string, url: string, isAsync = true): void {
    this.#address = url;
    this.calls.push(`open ${method} ${url} ${isAsync}`);
  }
  setRequestHeader(name: string): void {
    this.calls.push(`header ${name}`);
  }
  send(body?: unknown): void {
    this.calls.push('send');
    // A blob that is not there fails as a lost connection does.
    if (this.#address.startsWith('blob:')) {
      for (const type of ['error', 'loadend']) this.dispatchEvent(new ProgressEvent(type));
    } else this.bodies.push(body);
  }
  abort(): void {
    this.calls.push('abort');
  }
}

export function fakePage(): FakePage {
  const sent: Sent[] = [];
  // Each page has a prototype of its own, since a gate changes it.
  class PageXhr extends FakeXhr {}
  for (const name of ['open', 'send', 'abort'] as const) {
    Object.defineProperty(PageXhr.prototype, name, {
      value: FakeXhr.prototype[name],
      writable: true,
      configurable: true,
    });
  }
  const page = {
    Request,
    document: { baseURI: 'https://school.example/beheer/' },
    XMLHttpRequest: PageXhr,
    async fetch(input: unknown, init?: RequestInit) {
      init?.signal?.throwIfAborted();
      sent.push([input instanceof Request ? input.url : String(input), init?.body ?? null]);
      return new Response('ok');
    },
  };
  return { scope: page as unknown as typeof globalThis, sent };
}

/** A request of that page. */
export function xhrOf({ scope }: FakePage): FakeXhr & XMLHttpRequest {
  return new scope.XMLHttpRequest() as FakeXhr & XMLHttpRequest;
}
