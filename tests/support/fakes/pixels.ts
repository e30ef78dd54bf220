// Small pictures drawn in arrays: what a canvas would give.
import type { ColourPixels } from '../../../utils/evidence/photo-text/pixels.ts';

/** A picture whose red, green and blue at each point are what `grey` says, 0 to 255. */
export function greyPicture(
  width: number,
  height: number,
  grey: (x: number, y: number) => number,
): ColourPixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      data.fill(grey(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return { width, height, data };
}
