/** The page's shadow roots: what happens in a closed one does not reach the window as it happened. */
import { isElement } from '../dom/element-kinds.ts';

export interface ShadowRoots {
  /** Calls `listen` for the window now, and for each shadow root as it is made. */
  onEach(listen: (scope: EventTarget) => void): void;
  /** What a transfer is really about, where its own path stops at a closed root. */
  innermost(event: Event): EventTarget | undefined;
}

/** Call it before any script of the page runs. */
export function watchShadowRoots(page: typeof globalThis): ShadowRoots {
  const prototype = page.Element.prototype;
  const { attachShadow } = prototype;
  const closed = new WeakMap<EventTarget, ShadowRoot>();
  const listeners: ((scope: EventTarget) => void)[] = [];

  prototype.attachShadow = function (this: Element, init) {
    const root = Reflect.apply(attachShadow, this, [init]);
    if (root.mode === 'closed') closed.set(this, root);
    for (const listen of listeners) listen(root);
    return root;
  };

  return {
    onEach(listen) {
      listeners.push(listen);
      listen(page);
    },
    innermost(event) {
      let [at] = event.composedPath();
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
