/** Takes the grain out of a noisy picture, in which a detector sees no letters. */
import type { ColourPixels } from './pixels.ts';

/** Of 255: mean difference of a pixel to its neighbours' mean in a picture taken in the dark. */
const grainy = 7;

/** One sample in so many pixels tells how noisy a picture is. */
const sampleStep = 211;

/** The picture itself where it is clean; else smoothed by 1-2-1 across and down. */
export function smoothNoise(picture: ColourPixels): ColourPixels {
  return grainOf(picture) < grainy ? picture : smoothed(picture);
}

/** The median, so that edges do not count as noise. */
export function grainOf({ width, height, data }: ColourPixels): number {
  const grains: number[] = [];
  const row = width * 4;
  for (let at = width + 1; at < width * (height - 1) - 1; at += sampleStep) {
    const green = at * 4 + 1;
    const around =
      (data[green - 4] ?? 0) +
      (data[green + 4] ?? 0) +
      (data[green - row] ?? 0) +
      (data[green + row] ?? 0);
    grains.push(Math.abs((data[green] ?? 0) - around / 4));
  }
  grains.sort((a, b) => a - b);
  return grains[Math.floor(grains.length / 2)] ?? 0;
}

function smoothed({ width, height, data }: ColourPixels): ColourPixels {
  const across = new Uint8ClampedArray(data.length);
  const both = new Uint8ClampedArray(data.length);
  const row = width * 4;
  for (let start = 0; start < data.length; start += row) spread(data, across, start, 4, width);
  for (let start = 0; start < row; start += 4) spread(across, both, start, row, height);
  return { width, height, data: both };
}

/**
 * Each of `count` pixels, `step` apart from `start` on, with the one before and the one behind it;
 * the first and the last stay as they are.
 */
function spread(
  from: Uint8ClampedArray,
  to: Uint8ClampedArray,
  start: number,
  step: number,
  count: number,
): void {
  const last = start + (count - 1) * step;
  for (let channel = 0; channel < 4; channel += 1) {
    to[start + channel] = from[start + channel] ?? 0;
    to[last + channel] = from[last + channel] ?? 0;
    for (let at = start + step + channel; at < last; at += step) {
      to[at] = ((from[at - step] ?? 0) + 2 * (from[at] ?? 0) + (from[at + step] ?? 0)) >> 2;
    }
  }
}
