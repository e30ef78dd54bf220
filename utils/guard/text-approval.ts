/** Tells the page gate which texts may go out, and waits until it knows. */
import type { GuardMessage } from '../messaging/page-channel.ts';
import { withTimeout } from '../platform/with-timeout.ts';

const answerLimit = 2_000;

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
      // A page without its gate never answers, and has nothing that would hold the text again.
      return withTimeout(known, answerLimit).catch(() => undefined);
    },
    acknowledge(ticket) {
      waiting.get(ticket)?.();
      waiting.delete(ticket);
    },
  };
}
