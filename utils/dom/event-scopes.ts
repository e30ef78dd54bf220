/**
 * Where a page's events can be heard: the window, and its shadow roots, since what happens in a closed one
 * does not reach the window as it happened. `document.open()` takes a window's listeners away (HTML, 8.4.1);
 * they are put back at once. For the page's own world.
 */
import { isElement } from './element-kinds.ts';

export interface EventScopes {
  /** Calls `listen` now, and again whenever the window has lost its listeners: it must add the same ones. */
  onWindow(listen: (scope: EventTarget) => void): void;
  /** The same, and for each shadow root as it is made. */
  onEach(listen: (scope: EventTarget) => void): void;
  /** Calls `act` when the page has begun its document anew. */
  onRewritten(act: () => void): void;
  /** What a transfer is really about, where its own path stops at a closed root. */
  innermost(event: Event): EventTarget | undefined;
}

/** Call it before any script of the page runs. */
export function watchEventScopes(page: typeof globalThis): EventScopes {
  const closed = new WeakMap<EventTarget, ShadowRoot>();
  const onRoot: ((scope: EventTarget) => void)[] = [];
  const onRewritten: (() => void)[] = [];
  watchRoots(page, (host, root) => {
    if (root.mode === 'closed') closed.set(host, root);
    for (const listen of onRoot) listen(root);
  });
  watchRewriting(page, () => {
    for (const act of onRewritten) act();
  });

  const onWindow = (listen: (scope: EventTarget) => void): void => {
    onRewritten.push(() => listen(page));
    listen(page);
  };
  return {
    onWindow,
    onEach(listen) {
      onRoot.push(listen);
      onWindow(listen);
    },
    onRewritten: (act) => onRewritten.push(act),
    innermost(event) {
      const [start] = event.composedPath();
      let at = start;
      for (let root = rootOf(at); root !== undefined; root = rootOf(at)) {
        const inside = isAtPoint(event)
          ? root.elementFromPoint(event.clientX, event.clientY)
          : root.activeElement;
        if (!isElement(inside) || inside === at) break;
        at = inside;
      }
      return at;
    },
  };

  function rootOf(target: EventTarget | undefined): ShadowRoot | undefined {
    return target === undefined ? undefined : closed.get(target);
  }
}

const isAtPoint = (event: Event): event is MouseEvent => 'clientX' in event;

function watchRoots(
  page: typeof globalThis,
  onRoot: (host: Element, root: ShadowRoot) => void,
): void {
  const prototype = page.Element.prototype;
  const { attachShadow } = prototype;
  prototype.attachShadow = function (this: Element, init) {
    const root = Reflect.apply(attachShadow, this, [init]);
    onRoot(this, root);
    return root;
  };
}

/** `write` opens the document by itself when it is complete. */
function watchRewriting(page: typeof globalThis, onRewritten: () => void): void {
  const prototype = page.Document.prototype;
  for (const name of ['open', 'write', 'writeln'] as const) {
    const original: unknown = prototype[name];
    if (typeof original !== 'function') continue;
    const patched = function (this: Document, ...args: readonly unknown[]): unknown {
      // Another window's document, by this window's method: that window puts its own listeners back.
      const { Document } = this.defaultView ?? page;
      const method: unknown = Document === page.Document ? original : Document.prototype[name];
      const result: unknown = Reflect.apply(method as typeof original, this, args);
      if (this === page.document) onRewritten();
      return result;
    };
    Object.defineProperty(prototype, name, { value: patched, writable: true, configurable: true });
  }
}
