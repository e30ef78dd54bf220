// A mark stands beside its field, inside the window, and never on the text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markSpots } from '../../../utils/guard/mark-spots.ts';

const view = { width: 1_000, height: 600 };
const mark = { width: 150, height: 26 };

it('prefers the corner above the right end', () => {
  const field = { left: 100, top: 100, right: 500, bottom: 300 };
  expect(markSpots(field, mark, view)[0]).toEqual({ left: 350, top: 68, right: 500, bottom: 94 });
});

it('goes below a field at the top, and has none where the field fills the window', () => {
  const atTop = { left: 0, top: 0, right: 1_000, bottom: 100 };
  expect(markSpots(atTop, mark, view)[0]).toMatchObject({ top: 106 });
  expect(markSpots({ ...atTop, bottom: 600 }, mark, view)).toEqual([]);
});

it('never lies on the field or outside the window', () => {
  const edge = fc.integer({ min: -2_000, max: 3_000 });
  fc.assert(
    fc.property(edge, edge, fc.nat(2_000), fc.nat(2_000), (left, top, width, height) => {
      const field = { left, top, right: left + width, bottom: top + height };
      for (const spot of markSpots(field, mark, view)) {
        const isApart =
          spot.right <= field.left ||
          spot.left >= field.right ||
          spot.bottom <= field.top ||
          spot.top >= field.bottom;
        expect(isApart).toBe(true);
        expect(spot.left >= 0 && spot.right <= 1_000).toBe(true);
        expect(spot.top >= 0 && spot.bottom <= 600).toBe(true);
      }
    }),
  );
});
