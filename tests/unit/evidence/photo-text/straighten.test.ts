// Cutting lines out: turned, made larger and smaller, and over the picture's edge.
import { describe, expect, it } from 'vitest';
import { straighten } from '../../../../utils/evidence/photo-text/straighten.ts';
import { greyPicture } from '../../../support/fakes/pixels.ts';

const rowOf = ({ width, data }: { width: number; data: Uint8Array }, y: number) => [
  ...data.subarray(y * width, (y + 1) * width),
];

describe('a cut-out line', () => {
  it('is the picture itself where nothing is turned or scaled', () => {
    const picture = greyPicture(8, 4, (x, y) => 10 * x + y);
    const line = straighten(picture, { x: 4, y: 2, width: 4, height: 2, angle: 0 }, 2);
    expect(line).toMatchObject({ width: 4, height: 2 });
    expect(rowOf(line, 0)).toEqual([21, 31, 41, 51]);
    expect(rowOf(line, 1)).toEqual([22, 32, 42, 52]);
  });

  it('reads text that runs downwards from left to right', () => {
    const picture = greyPicture(4, 8, (_, y) => 10 * y);
    const line = straighten(picture, { x: 2, y: 4, width: 8, height: 4, angle: Math.PI / 2 }, 4);
    expect(rowOf(line, 1)).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
  });

  it('is the mean of what it makes smaller', () => {
    const picture = greyPicture(8, 8, (x) => (x % 2) * 200);
    const line = straighten(picture, { x: 4, y: 4, width: 8, height: 8, angle: 0 }, 4);
    expect([...line.data].every((value) => value === 100)).toBe(true);
  });

  it('goes on with the edge outside the picture', () => {
    const picture = greyPicture(2, 2, () => 77);
    const line = straighten(picture, { x: 0, y: 0, width: 10, height: 4, angle: 1 }, 4);
    expect([...line.data].every((value) => value === 77)).toBe(true);
  });

  it('weighs colours as the eye does', () => {
    const data = new Uint8ClampedArray([255, 0, 0, 255]);
    const line = straighten(
      { width: 1, height: 1, data },
      { x: 0.5, y: 0.5, width: 1, height: 1, angle: 0 },
      1,
    );
    expect([...line.data]).toEqual([76]);
  });
});
