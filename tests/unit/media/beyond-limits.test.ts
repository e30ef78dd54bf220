// S14: what is not decoded, by its header alone.
import { expect, it } from 'vitest';
import { beyondLimits } from '../../../utils/media/beyond-limits.ts';

const mega = 1_000_000;

it.each([
  [4_032, 3_024, 5 * mega, null],
  [12_000, 10_000, 30 * mega, null],
  [12_001, 10_000, 30 * mega, 'too-many-pixels'],
  [30_000, 700, 5 * mega, null],
  [30_001, 700, 5 * mega, 'too-many-pixels'],
  [700, 30_001, 5 * mega, 'too-many-pixels'],
  [65_535, 65_535, 900, 'too-many-pixels'],
  [5_000, 100, mega, null],
  [5_001, 100, mega, 'odd-shape'],
  [100, 5_001, mega, 'odd-shape'],
  [10_000, 10_000, 50_000, null],
  [10_000, 10_000, 49_999, 'too-little-data'],
  // A small blank drawing is harmless.
  [4_000, 4_000, 300, null],
] as const)('%d × %d in %d bytes: %s', (width, height, bytes, reason) => {
  expect(beyondLimits({ width, height }, bytes)).toBe(reason);
});
