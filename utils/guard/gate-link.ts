/** One page gate: a page has one in each of its frames, and one guard for all of them. */
import type { GateMessage, GuardMessage, TypedText } from '../messaging/page-channel.ts';
import { holdOfUnparsed, parseGateMessage } from '../messaging/parse-gate-message.ts';
import { createGateOrders, type GateOrders } from './gate-orders.ts';

export type HeldMessage = Extract<GateMessage, { kind: 'files' | 'request' }>;

export interface GateLink {
  /** The gate's window. Cannot be looked into when it is of another origin. */
  readonly frame: Window;
  readonly orders: GateOrders;
  /** What was typed in that frame. */
  readonly typed: readonly TypedText[];
  send(message: GuardMessage): void;
}

export interface GateEvents {
  onHeld(message: HeldMessage, link: GateLink): void;
  /** The page dropped it itself. */
  onGone(hold: number, link: GateLink): void;
  onTyped(link: GateLink): void;
  /** The page has begun its document anew: listeners of its window are gone. */
  onRewritten(link: GateLink): void;
  /** Too many files, or too long a text, or a page that cannot be read: not let out, and it is said. */
  onRefused(why: 'too-much' | 'failed'): void;
}

export function linkGate(port: MessagePort, frame: Window, events: GateEvents): GateLink {
  const send = (message: GuardMessage): void => port.postMessage(message);
  const orders = createGateOrders(send);
  let typed: readonly TypedText[] = [];
  const link: GateLink = {
    frame,
    orders,
    send,
    get typed() {
      return typed;
    },
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseGateMessage(data);
    if (message === null) return refuse(data, 'too-much');
    switch (message.kind) {
      case 'done':
        return orders.done(message.ticket);
      case 'gone':
        return events.onGone(message.hold, link);
      case 'there':
        return send({ kind: 'here' });
      case 'rewritten':
        return events.onRewritten(link);
      case 'typed':
        typed = message.texts;
        return events.onTyped(link);
      default:
        return open(message);
    }
  };

  /** A page that cannot be read is no reason for a field that never answers again. */
  function open(message: HeldMessage): void {
    try {
      events.onHeld(message, link);
    } catch {
      refuse(message, 'failed');
    }
  }

  function refuse(data: unknown, why: 'too-much' | 'failed'): void {
    const hold = holdOfUnparsed(data);
    if (hold === null) return;
    send({ kind: 'refuse', hold });
    events.onRefused(why);
  }

  return link;
}
