import { describe, expect, it } from 'vitest';
import { faceViews } from '../../../../utils/evidence/photo-faces/face-views.ts';

describe('the views at which faces are looked for', () => {
  it('are the whole picture only, where that is small', () => {
    expect(faceViews({ width: 800, height: 600 })).toEqual([{ x: 0, y: 0, side: 800 }]);
  });

  it('cover a large photo from edge to edge, overlapping by an eighth of a tile at least', () => {
    const [whole, ...tiles] = faceViews({ width: 4000, height: 3000 });
    expect(whole).toEqual({ x: 0, y: 0, side: 4000 });
    expect(tiles).toHaveLength(4);
    const side = tiles[0]?.side ?? 0;
    expect(tiles.every((tile) => tile.side === side)).toBe(true);
    const across = [...new Set(tiles.map(({ x }) => x))];
    const down = [...new Set(tiles.map(({ y }) => y))];
    for (const [starts, length] of [
      [across, 4000],
      [down, 3000],
    ] as const) {
      expect(starts[0]).toBe(0);
      expect((starts.at(-1) ?? 0) + side).toBeCloseTo(length);
      for (const [i, start] of starts.entries()) {
        expect(start - (starts[i - 1] ?? 0)).toBeLessThanOrEqual((7 / 8) * side);
      }
    }
  });

  it('has one row of tiles for a wide strip', () => {
    const tiles = faceViews({ width: 4000, height: 1000 }).slice(1);
    expect(tiles.every(({ y }) => y === 0)).toBe(true);
  });
});
