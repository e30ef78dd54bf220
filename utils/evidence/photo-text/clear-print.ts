/** Makes a cut-out line of text what a reader was taught on: dark on light, with a margin. */
import type { GreyPixels } from './pixels.ts';

/** The darkest and lightest hundredths are sparks and shadows. */
const clipped = 0.01;

/** In pixels: a reader wants paper around its letters. */
const margin = 10;

/** Only the margin, as light as the line's lightest parts. */
export function withPaper(line: GreyPixels): GreyPixels {
  return withMargin(line, (value) => value);
}

/** Stretches the contrast, turns light letters on dark round, and adds a light margin. */
export function clearPrint(line: GreyPixels): GreyPixels {
  const counts = new Uint32Array(256);
  for (const value of line.data) counts[value] = (counts[value] ?? 0) + 1;
  const low = valueAt(counts, line.data.length * clipped);
  const high = Math.max(low + 1, valueAt(counts, line.data.length * (1 - clipped)));
  const isDark = valueAt(counts, line.data.length / 2) < (low + high) / 2;
  return withMargin(line, (value) => {
    const part = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return Math.round(255 * (isDark ? 1 - part : part));
  });
}

function withMargin(line: GreyPixels, change: (value: number) => number): GreyPixels {
  const width = line.width + 2 * margin;
  const height = line.height + 2 * margin;
  const changed = Uint8Array.from({ length: 256 }, (_, value) => change(value));
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < line.height; y += 1) {
    const from = y * line.width;
    const to = (y + margin) * width + margin;
    for (let x = 0; x < line.width; x += 1) data[to + x] = changed[line.data[from + x] ?? 0] ?? 255;
  }
  return { width, height, data };
}

/** The grey value below which `count` pixels lie. */
function valueAt(counts: Uint32Array, count: number): number {
  let below = 0;
  for (let value = 0; value < counts.length; value += 1) {
    below += counts[value] ?? 0;
    if (below > count) return value;
  }
  return 255;
}
