/** Words to the page gate that must have been acted on before the guard goes on. */
import type { GuardMessage } from '../messaging/page-channel.ts';
import { withTimeout } from '../platform/with-timeout.ts';

export interface GateOrders {
  /** These texts may go out. */
  approve(texts: readonly string[]): Promise<void>;
  /** Files that lie in inputs unseen are held first. */
  sweep(): Promise<void>;
  /** The teacher is about to choose these by hand. */
  expect(files: readonly Blob[]): Promise<void>;
  /** Files come to the page by another of its frames. */
  expectRelease(): Promise<void>;
  done(ticket: number): void;
}

const answerLimit = 2_000;

export function createGateOrders(send: (message: GuardMessage) => void): GateOrders {
  const waiting = new Map<number, () => void>();
  let last = 0;

  const order = (make: (ticket: number) => GuardMessage): Promise<void> => {
    last += 1;
    const ticket = last;
    const known = new Promise<void>((resolve) => waiting.set(ticket, resolve));
    send(make(ticket));
    // A page without its gate never answers, and has nothing that could act.
    return withTimeout(known, answerLimit).catch(() => undefined);
  };

  return {
    approve: (texts) => order((ticket) => ({ kind: 'approve', ticket, texts })),
    sweep: () => order((ticket) => ({ kind: 'sweep', ticket })),
    expect: (files) => order((ticket) => ({ kind: 'expect', ticket, files })),
    expectRelease: () => order((ticket) => ({ kind: 'released-elsewhere', ticket })),
    done(ticket) {
      waiting.get(ticket)?.();
      waiting.delete(ticket);
    },
  };
}
