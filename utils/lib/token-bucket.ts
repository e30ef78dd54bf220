/** Lets `most` through at once, and `perSecond` after that. Knows no clock: the time is passed in. */
export interface TokenBucket {
  /** Whether `count` may go through at `now` (milliseconds); what may not, costs nothing. */
  take(count: number, now: number): boolean;
}

export function createTokenBucket(most: number, perSecond: number): TokenBucket {
  let left = most;
  let filledAt = Number.NEGATIVE_INFINITY;
  return {
    take(count, now) {
      // A clock that is set back gives nothing.
      const seconds = Math.max(0, now - filledAt) / 1_000;
      left = Math.min(most, left + seconds * perSecond);
      filledAt = now;
      if (count > left) return false;
      left -= count;
      return true;
    },
  };
}
