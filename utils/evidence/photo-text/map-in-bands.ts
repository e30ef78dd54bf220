/** Shows a large picture to the detector band by band, and joins what it says: its memory grows with what it sees. */
import type { ColourPixels } from './pixels.ts';
import type { TextMap } from './text-regions.ts';

/** Rows that a band sees beyond its own, on each side: as much as a line of print is high. */
const around = 64;

/** The detector halves what it sees five times. */
const step = 32;

/**
 * `detect` gives a probability for each pixel of what it is shown, at most some `mostPixels` of them: 1600 × 1216 as
 * a whole take it 300 MB, half of it 150.
 */
export async function mapInBands(
  { width, height, data }: ColourPixels,
  mostPixels: number,
  detect: (band: ColourPixels) => Promise<Float32Array>,
): Promise<TextMap> {
  const bands = Math.ceil((width * height) / mostPixels);
  const own = Math.ceil(height / bands / step) * step;
  const values = new Float32Array(width * height);
  for (let top = 0; top < height; top += own) {
    const from = Math.max(0, top - around);
    const to = Math.min(height, top + own + around);
    const rows = data.subarray(from * width * 4, to * width * 4);
    const map = await detect({ width, height: to - from, data: rows });
    const end = Math.min(height, top + own);
    values.set(map.subarray((top - from) * width, (end - from) * width), top * width);
  }
  return { width, height, values };
}
