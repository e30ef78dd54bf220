/** The upright box around corners, which it keeps. */
import type { Box, Spot } from '../../model/evidence.ts';

/** Corners in fractions of the picture; the box ends where the picture does. */
export function boxAround(corners: readonly Spot[]): Box {
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  const x = inside(Math.min(...corners.map((corner) => corner.x)));
  const y = inside(Math.min(...corners.map((corner) => corner.y)));
  const right = inside(Math.max(...corners.map((corner) => corner.x)));
  const bottom = inside(Math.max(...corners.map((corner) => corner.y)));
  return { x, y, width: right - x, height: bottom - y, corners };
}
