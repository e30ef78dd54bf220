// From the detector's map to lines: what is found, how large, and what is too faint.
import { describe, expect, it } from 'vitest';
import { textRegions } from '../../../../utils/evidence/photo-text/text-regions.ts';

type Rectangle = readonly [left: number, top: number, width: number, height: number, value: number];

function mapWith(...rectangles: readonly Rectangle[]) {
  const [width, height] = [100, 60];
  const values = new Float32Array(width * height);
  for (const [left, top, across, down, value] of rectangles) {
    for (let y = top; y < top + down; y += 1) {
      values.fill(value, y * width + left, y * width + left + across);
    }
  }
  return { width, height, values };
}

describe('regions of text', () => {
  it('are grown by 1.7 times area over perimeter on every side, and a little more at the ends', () => {
    const [region, more] = textRegions(mapWith([20, 10, 40, 10, 0.9]));
    expect(more).toBeUndefined();
    expect(region?.score).toBeCloseTo(0.9);
    const grown = (1.7 * 400) / 100;
    expect(region?.place).toMatchObject({ x: 40, y: 15, angle: 0 });
    const height = 10 + 2 * grown;
    expect(region?.place.height).toBeCloseTo(height);
    expect(region?.place.width).toBeCloseTo(40 + 2 * grown + 0.3 * height);
  });

  it('are as many as there are apart', () => {
    const map = mapWith([0, 0, 30, 6, 0.8], [50, 0, 30, 6, 0.8], [0, 50, 100, 10, 0.8]);
    expect(textRegions(map)).toHaveLength(3);
  });

  it('do not come from faint places, nor from specks', () => {
    expect(textRegions(mapWith([20, 10, 40, 10, 0.15]))).toEqual([]);
    expect(textRegions(mapWith([20, 10, 40, 10, 0.25]))).toEqual([]);
    expect(textRegions(mapWith([20, 10, 40, 1, 0.9]))).toEqual([]);
    expect(textRegions(mapWith())).toEqual([]);
  });
});
