// So many at once, so many a second after that; the clock is the caller's.
import { expect, it } from 'vitest';
import { createTokenBucket } from '../../../utils/lib/token-bucket.ts';

it('is full at first, and fills up to that again, never more', () => {
  const bucket = createTokenBucket(3, 1);
  expect([bucket.take(2, 0), bucket.take(2, 0), bucket.take(1, 0)]).toEqual([true, false, true]);
  expect([bucket.take(1, 500), bucket.take(1, 1_000)]).toEqual([false, true]);
  expect([bucket.take(4, 60_000), bucket.take(3, 60_000)]).toEqual([false, true]);
});

it('gives nothing when the clock is set back', () => {
  const bucket = createTokenBucket(1, 1);
  expect([bucket.take(1, 5_000), bucket.take(1, 0), bucket.take(1, 500)]).toEqual([
    true,
    false,
    false,
  ]);
});
