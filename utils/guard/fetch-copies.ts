/** Fetches what goes through of a hold from the review's frame, which has it from the checker. */
import type { ToFrame, ToGuard, WantedCopy } from '../messaging/frame-channel.ts';
import type { HoldId } from '../model/ids.ts';
import { withTimeout } from '../platform/with-timeout.ts';

/** A frame that is gone never answers. In milliseconds; the background waits for it. */
const limitMs = 15_000;

export interface CopyFetcher {
  /** In the order asked for; null when they cannot be had. Never rejects. */
  fetch(
    holdId: HoldId,
    copies: readonly WantedCopy[],
    send: (message: ToFrame) => void,
  ): Promise<readonly Blob[] | null>;
  /** The frame's answer. */
  take(answer: Extract<ToGuard, { kind: 'copies' }>): void;
}

export function createCopyFetcher(): CopyFetcher {
  const waiting = new Map<HoldId, (files: readonly Blob[] | null) => void>();
  return {
    async fetch(holdId, copies, send) {
      if (copies.length === 0) return [];
      const answer = new Promise<readonly Blob[] | null>((resolve) => waiting.set(holdId, resolve));
      send({ kind: 'fetch-copies', holdId, copies });
      const files = await withTimeout(answer, limitMs).catch(() => null);
      waiting.delete(holdId);
      return files?.length === copies.length ? files : null;
    },
    take: ({ holdId, files }) => waiting.get(holdId)?.(files),
  };
}
