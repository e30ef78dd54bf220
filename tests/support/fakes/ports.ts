// Two ends of a port, over which plain data goes and nothing else, as in Chromium.
import type { Port } from '../../../utils/platform/ports.ts';

export interface FakePort extends Port {
  /** What this end has sent. */
  readonly sent: readonly unknown[];
}

export function fakePorts(): readonly [FakePort, FakePort] {
  const one = createEnd();
  const other = createEnd();
  one.join(other);
  other.join(one);
  return [one, other];
}

function createEnd() {
  const listeners: ((message: unknown) => void)[] = [];
  const closers: (() => void)[] = [];
  const sent: unknown[] = [];
  let peer: { hear(message: unknown): void; end(): void } | null = null;
  return {
    sent,
    join(other: { hear(message: unknown): void; end(): void }): void {
      peer = other;
    },
    hear(message: unknown): void {
      for (const listener of listeners) listener(message);
    },
    end(): void {
      for (const closer of closers) closer();
    },
    send(message: unknown): void {
      sent.push(message);
      const plain: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => peer?.hear(plain));
    },
    onMessage: (listener: (message: unknown) => void) => void listeners.push(listener),
    onClose: (listener: () => void) => void closers.push(listener),
    close: () => peer?.end(),
  };
}
