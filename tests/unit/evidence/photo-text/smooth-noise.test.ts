// Grain: measured without counting edges, and smoothed only where there is much of it.
import { describe, expect, it } from 'vitest';
import { grainOf, smoothNoise } from '../../../../utils/evidence/photo-text/smooth-noise.ts';
import { greyPicture } from '../../../support/fakes/pixels.ts';

/** The same numbers each time, from -1 to 1. */
function noise() {
  let seed = 11;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return (2 * seed) / 2_147_483_647 - 1;
  };
}
const grain = noise();
const noisy = greyPicture(120, 80, () => 128 + 60 * grain());
const clean = greyPicture(120, 80, (x) => (x % 24 < 12 ? 40 : 220));

describe('grain', () => {
  it('is much in a noisy picture, and none in one of sharp edges', () => {
    expect(grainOf(noisy)).toBeGreaterThan(20);
    expect(grainOf(clean)).toBe(0);
    expect(grainOf(greyPicture(1, 1, () => 5))).toBe(0);
  });

  it('is smoothed away, and the picture stays as light as it was', () => {
    const smooth = smoothNoise(noisy);
    expect(grainOf(smooth)).toBeLessThan(grainOf(noisy) / 2);
    const mean = (data: Uint8ClampedArray) => data.reduce((sum, it) => sum + it, 0) / data.length;
    expect(mean(smooth.data)).toBeCloseTo(mean(noisy.data), -1);
  });

  it('leaves a clean picture as it is', () => {
    expect(smoothNoise(clean)).toBe(clean);
  });

  it('mixes no row with the next, and no colour with another', () => {
    const { data } = smoothNoise(
      greyPicture(121, 80, (x, y) => (x === 0 ? 0 : 128 + 60 * Math.cos(x * 9 + y * 5))),
    );
    // The last pixel of a row lies before the first of the next one, which is black.
    expect(data[120 * 4]).toBeGreaterThan(60);
    expect(data[120 * 4 + 3]).toBe(255);
  });
});
