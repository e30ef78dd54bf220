/** The private channel between the page gate (MAIN world) and the guard (isolated world). */

/** A text as the page gate saw it typed: the field's label and what stood in it. */
export interface TypedText {
  readonly label: string;
  readonly value: string;
}

/** A request that only saves a draft. All that is said of it must hold. */
export interface ConceptRequest {
  readonly method: string;
  /** A regular expression on path and query, as they read without percent-encoding. */
  readonly address: string;
  /** Regular expressions on fields of the body's own level; a field that is not there reads as "". */
  readonly fields?: Readonly<Record<string, string>>;
  /** A selector: only while the page shows this. */
  readonly whileShown?: string;
}

/** Numbers of holds are the gate's own; they mean nothing outside its page. */
export type GateMessage =
  | { readonly kind: 'files'; readonly hold: number; readonly files: readonly File[] }
  | { readonly kind: 'request'; readonly hold: number; readonly texts: readonly TypedText[] }
  /** The page dropped it itself: aborted the request, or chose other files. */
  | { readonly kind: 'gone'; readonly hold: number }
  /** What was typed in this frame so far; other frames may send it. */
  | { readonly kind: 'typed'; readonly texts: readonly TypedText[] }
  /** The page has begun its document anew: listeners of both worlds are gone. */
  | { readonly kind: 'rewritten' }
  /** Another guard has come; is this one still there? Answered by `here`. */
  | { readonly kind: 'there' }
  /** The guard's word of that number has been heard and acted on. */
  | { readonly kind: 'done'; readonly ticket: number };

/** What goes through of a file: its place in the hold, its new name if it must have one, and the
 * copy that goes instead of it. */
export interface Kept {
  readonly index: number;
  readonly newName: string | null;
  readonly copy: Blob | null;
}

export type GuardMessage =
  /**
   * What the gate has to know of the site: what surrounds a draft, and the requests by which the
   * site saves drafts, which pass.
   */
  | {
      readonly kind: 'config';
      readonly composer: string;
      /** Whether editors outside of it belong to a draft as well. */
      readonly pageIsDraft: boolean;
      readonly conceptRequests: readonly ConceptRequest[];
    }
  | { readonly kind: 'release'; readonly hold: number; readonly kept: readonly Kept[] }
  | { readonly kind: 'refuse'; readonly hold: number }
  /** Files are about to be released in another frame: this one may be the one to send them. Acknowledged. */
  | { readonly kind: 'released-elsewhere'; readonly ticket: number }
  /** What was typed in the page's other frames. */
  | { readonly kind: 'typed'; readonly texts: readonly TypedText[] }
  /** These texts may go out now. Acknowledged, so that a click is replayed only after it. */
  | { readonly kind: 'approve'; readonly ticket: number; readonly texts: readonly string[] }
  | { readonly kind: 'here' }
  /** The teacher has switched this site off, or on again: what is chosen and sent is left alone. */
  | { readonly kind: 'off'; readonly isOff: boolean }
  /** The teacher saved these to choose them by hand: each may pass once, as it is. Acknowledged. */
  | { readonly kind: 'expect'; readonly ticket: number; readonly files: readonly Blob[] }
  /** Hold whatever files lie in inputs unseen: a browser that goes back puts them there silently. */
  | { readonly kind: 'sweep'; readonly ticket: number };

/** The two worlds start in either order; whoever comes second completes the handshake. */
const toGate = 'beeldwacht:port';
const toGuard = 'beeldwacht:ready';
const taken = 'beeldwacht:taken';
/** The guard before this one is gone: Firefox starts an updated extension anew in pages that are open. */
const leftOver = 'beeldwacht:left-over';

type Scope = Pick<Window, 'addEventListener' | 'removeEventListener' | 'dispatchEvent'>;

/** Isolated world. Must run before the page's first script: at `document_start`. */
export function offerPort(scope: Scope = window): MessagePort {
  const { port1, port2 } = new MessageChannel();
  let isTaken = false;
  const onTaken = (event: Event): void => {
    event.stopImmediatePropagation();
    isTaken = true;
  };
  const offer = (): void => {
    scope.dispatchEvent(new MessageEvent(toGate, { ports: [port2] }));
  };
  const onReady = (event: Event): void => {
    event.stopImmediatePropagation();
    scope.removeEventListener(toGuard, onReady, true);
    offer();
  };
  scope.addEventListener(taken, onTaken, { capture: true, once: true });
  offer();
  if (!isTaken) scope.addEventListener(toGuard, onReady, true);
  return port1;
}

/** Isolated world. A page that says this itself only shuts itself off: nothing is let out of it any more. */
export function hearLeftOver(act: () => void, scope: Scope = window): void {
  const onLeftOver = (event: Event): void => {
    event.stopImmediatePropagation();
    act();
  };
  scope.addEventListener(leftOver, onLeftOver, { capture: true, once: true });
}

export const tellLeftOver = (scope: Scope = window): void => {
  scope.dispatchEvent(new Event(leftOver));
};

/**
 * MAIN world. `take` is called once, with the port, before any script of the page; `onSecond` when
 * another is offered afterwards, which is never taken.
 */
export function acceptPort(
  take: (port: MessagePort) => void,
  onSecond: () => void = () => undefined,
  scope: Scope = window,
): void {
  const onPort = (event: Event): void => {
    const [port] = event instanceof MessageEvent ? event.ports : [];
    if (port === undefined) return;
    event.stopImmediatePropagation();
    scope.removeEventListener(toGate, onPort, true);
    scope.addEventListener(toGate, onSecond, true);
    scope.dispatchEvent(new Event(taken));
    take(port);
  };
  scope.addEventListener(toGate, onPort, true);
  scope.dispatchEvent(new Event(toGuard));
}
