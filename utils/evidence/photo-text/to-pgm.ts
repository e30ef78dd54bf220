/** A grey picture as a file that every reader knows: Netpbm's PGM, without compression. */
import type { GreyPixels } from './pixels.ts';

export function toPgm({ width, height, data }: GreyPixels): Blob {
  return new Blob([`P5\n${width} ${height}\n255\n`, data]);
}
