// Each of EXIF's eight orientations, by where the corner of the upright picture comes from.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { turnUpright } from '../../../utils/media/turn-upright.ts';

let matrix: readonly number[];
let canvas: { width: number; height: number };
beforeEach(() => {
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      readonly width: number;
      readonly height: number;
      constructor(width: number, height: number) {
        this.width = width;
        this.height = height;
        canvas = this;
      }
      getContext = () => ({
        setTransform: (...given: readonly number[]) => {
          matrix = given;
        },
        drawImage: () => undefined,
      });
      transferToImageBitmap = () => ({ width: this.width, height: this.height });
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const bitmap = () => ({ width: 40, height: 30, close: vi.fn() }) as unknown as ImageBitmap;

/** Where a point of the stored picture comes to lie. */
function placeOf(x: number, y: number): readonly [number, number] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

describe('turning', () => {
  // CIPA DC-008: which edge of what is seen the stored first row and first column are.
  it.each([
    [2, [40, 0], [40, 30]],
    [3, [40, 30], [40, 0]],
    [4, [0, 30], [0, 0]],
    [5, [0, 0], [30, 0]],
    [6, [30, 0], [0, 0]],
    [7, [30, 40], [0, 40]],
    [8, [0, 40], [30, 40]],
  ] as const)('orientation %d', (orientation, topLeft, bottomLeft) => {
    const turned = turnUpright(bitmap(), orientation);
    expect(placeOf(0, 0)).toEqual(topLeft);
    expect(placeOf(0, 30)).toEqual(bottomLeft);
    const [width, height] = orientation >= 5 ? [30, 40] : [40, 30];
    expect(canvas).toMatchObject({ width, height });
    expect(turned).toMatchObject({ width, height });
  });

  it('leaves what is upright, and lets go of what was turned', () => {
    const upright = bitmap();
    expect(turnUpright(upright, 1)).toBe(upright);
    expect(upright.close).not.toHaveBeenCalled();
    const lying = bitmap();
    turnUpright(lying, 6);
    expect(lying.close).toHaveBeenCalled();
  });
});
