// A large picture is shown in bands, and the joined map is that of the whole.
import { expect, it } from 'vitest';
import { mapInBands } from '../../../../utils/evidence/photo-text/map-in-bands.ts';
import type { ColourPixels } from '../../../../utils/evidence/photo-text/pixels.ts';

/** Each row has its own number in red. */
function rows(width: number, height: number): ColourPixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) data[at * 4] = Math.floor(at / width) % 251;
  return { width, height, data };
}

it.each([
  [1600, 1216, 2],
  [1216, 1600, 2],
  [960, 736, 1],
  [32, 32, 1],
  [1600, 1600, 3],
])('%i × %i is shown in %i parts, and each row is where it was', async (width, height, parts) => {
  const seen: ColourPixels[] = [];
  const { values, ...size } = await mapInBands(rows(width, height), 1_000_000, async (band) => {
    seen.push(band);
    return Float32Array.from(
      { length: band.width * band.height },
      (_, at) => band.data[at * 4] ?? 0,
    );
  });
  expect(size).toEqual({ width, height });
  expect(seen).toHaveLength(parts);
  expect(seen.every((band) => band.height % 32 === 0 && band.width === width)).toBe(true);
  for (let row = 0; row < height; row += 1) expect(values[row * width]).toBe(row % 251);
});

it('lets a band see beyond its own rows on every inner side', async () => {
  const heights: number[] = [];
  await mapInBands(rows(1600, 1600), 1_000_000, async (band) => {
    heights.push(band.height);
    return new Float32Array(band.width * band.height);
  });
  expect(heights).toEqual([544 + 64, 544 + 128, 512 + 64]);
});
