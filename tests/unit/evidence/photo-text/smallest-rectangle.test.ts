// Slanted rectangles: where a line of text stands, and how it is turned.
import { describe, expect, it } from 'vitest';
import {
  cornersOf,
  placeIn,
  type Slanted,
  turned,
} from '../../../../utils/evidence/photo-text/geometry.ts';
import {
  convexHull,
  smallestRectangle,
} from '../../../../utils/evidence/photo-text/smallest-rectangle.ts';

const degrees = (angle: number): number => (angle * 180) / Math.PI;
const slanted = (angle: number): Slanted => ({
  x: 50,
  y: 40,
  width: 60,
  height: 10,
  angle: (angle * Math.PI) / 180,
});
/** A grid of points all over a rectangle, as the pixels of a region are. */
const pointsOf = (place: Slanted) =>
  Array.from({ length: 7 * 61 }, (_, at) =>
    placeIn(place, at % 61, (Math.floor(at / 61) * place.height) / 6),
  );

describe('the hull', () => {
  it('keeps the outermost points and no others', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    const hull = convexHull([...square, { x: 2, y: 2 }, { x: 2, y: 0 }, { x: 1, y: 3 }]);
    expect([...hull].sort((a, b) => a.x - b.x || a.y - b.y)).toEqual(
      [...square].sort((a, b) => a.x - b.x || a.y - b.y),
    );
  });
});

describe('the smallest rectangle', () => {
  it.each([0, 5, 30, -30, 60, -75, 90])('finds a line that is turned by %d°', (angle) => {
    const found = smallestRectangle(pointsOf(slanted(angle)));
    expect(found.x).toBeCloseTo(50, 3);
    expect(found.y).toBeCloseTo(40, 3);
    expect(found.width).toBeCloseTo(60, 3);
    expect(found.height).toBeCloseTo(10, 3);
    expect(degrees(found.angle)).toBeCloseTo(angle, 3);
  });

  it('lays along the longer side, read from left to right', () => {
    const found = smallestRectangle(pointsOf({ ...slanted(170), height: 12 }));
    expect(degrees(found.angle)).toBeCloseTo(-10, 3);
    expect(found.width).toBeCloseTo(60, 3);
  });

  it('is small, and no error, for a point and for nothing', () => {
    expect(smallestRectangle([{ x: 3, y: 4 }])).toMatchObject({ width: 0, height: 0 });
    expect(smallestRectangle([])).toMatchObject({ width: 0, height: 0 });
  });
});

describe('a slanted rectangle', () => {
  it('has its corners clockwise from where the text begins', () => {
    const [first, second, third] = cornersOf(slanted(90));
    // Turned a quarter clockwise, text runs downwards and its top is to the right.
    expect(first?.x).toBeCloseTo(55);
    expect(first?.y).toBeCloseTo(10);
    expect(second?.y).toBeCloseTo(70);
    expect(third?.x).toBeCloseTo(45);
  });

  it('can be read in another direction without moving', () => {
    const place = turned(slanted(0), 1);
    expect(place).toMatchObject({ x: 50, y: 40, width: 10, height: 60 });
    const corners = cornersOf(place).map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
    expect(corners).toEqual(['80,35', '80,45', '20,45', '20,35']);
  });
});
