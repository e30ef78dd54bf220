/** What the text detector wants to see: sizes that it can halve, and colours as it was taught. */
import type { ColourPixels } from './pixels.ts';

/** Its layers halve the picture five times. */
const step = 32;

/**
 * Pixels of the longer side. PP-OCR looks at 960; large photos have small print, which wants two
 * fifths of its own size; more costs more than two seconds.
 */
const leastSide = 960;
const mostSide = 1600;
const part = 0.4;

/** The size at which a picture is looked at, in whole steps and no larger than it is. */
export function detectorSize(picture: { readonly width: number; readonly height: number }): {
  readonly width: number;
  readonly height: number;
} {
  const side = Math.max(picture.width, picture.height);
  const scale = Math.min(1, Math.min(mostSide, Math.max(leastSide, part * side)) / side);
  const whole = (length: number): number =>
    Math.max(step, Math.round((length * scale) / step) * step);
  return { width: whole(picture.width), height: whole(picture.height) };
}

/** Mean and deviation of ImageNet's colours, which PP-OCR gives in this order to blue, green, red. */
const means = [0.485, 0.456, 0.406];
const deviations = [0.229, 0.224, 0.225];

/** Blue, then green, then red, row by row, in the detector's numbers. */
export function detectorInput({ width, height, data }: ColourPixels): Float32Array {
  const size = width * height;
  const input = new Float32Array(3 * size);
  for (let plane = 0; plane < 3; plane += 1) {
    const table = Float32Array.from(
      { length: 256 },
      (_, value) => (value / 255 - (means[plane] ?? 0)) / (deviations[plane] ?? 1),
    );
    const channel = 2 - plane;
    const from = plane * size;
    for (let at = 0; at < size; at += 1) {
      input[from + at] = table[data[at * 4 + channel] ?? 0] ?? 0;
    }
  }
  return input;
}
