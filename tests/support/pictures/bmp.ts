// BMP pictures of 24 bits, black.
import { join, latin, le } from './bytes.ts';

export function bmp(width = 32, height = 16): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(Math.ceil((width * 3) / 4) * 4 * Math.abs(height));
  const head = join(
    le(40, 4),
    le(width, 4),
    le(height >>> 0, 4),
    le(1, 2),
    le(24, 2),
    new Uint8Array(24),
  );
  return join(latin('BM'), le(54 + data.length, 4), le(0, 4), le(54, 4), head, data);
}

/** The head of OS/2, with 16-bit sizes. */
export const coreBmp = (width = 32, height = 16): Uint8Array<ArrayBuffer> =>
  join(
    latin('BM'),
    le(26, 4),
    le(0, 4),
    le(26, 4),
    le(12, 4),
    le(width, 2),
    le(height, 2),
    le(1, 2),
    le(24, 2),
  );
