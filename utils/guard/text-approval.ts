/** Tells the page gate which texts may go out, and waits until it knows. */
import type { GuardMessage } from '../messaging/page-channel.ts';

export interface TextApproval {
  approve(texts: readonly string[]): Promise<void>;
  acknowledge(ticket: number): void;
}

export function createTextApproval(send: (message: GuardMessage) => void): TextApproval {
  const waiting = new Map<number, () => void>();
  let last = 0;
  return {
    approve(texts) {
      last += 1;
      const ticket = last;
      const known = new Promise<void>((resolve) => waiting.set(ticket, resolve));
      send({ kind: 'approve', ticket, texts });
      return known;
    },
    acknowledge(ticket) {
      waiting.get(ticket)?.();
      waiting.delete(ticket);
    },
  };
}
