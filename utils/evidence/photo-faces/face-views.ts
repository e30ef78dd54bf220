/** The views of a picture at which faces are looked for: the whole, and tiles for small faces. */

/** A square of the picture, in its own pixels; it may reach beyond the right and lower edge. */
export interface FaceView {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Pixels: larger pictures are made so small, and tiles of them are cut. */
export const tiledSide = 1792;
const tileSide = 960;

/** Of a tile: a face on the border of one stands whole in the next, and larger ones in the whole. */
const overlap = 0.125;

export function faceViews({ width, height }: Size): readonly FaceView[] {
  const longer = Math.max(width, height);
  const whole = { x: 0, y: 0, side: longer };
  // Smaller pictures have no faces that only a tile would show.
  if (longer <= tileSide) return [whole];
  const side = (longer * tileSide) / Math.max(tileSide, Math.min(tiledSide, longer));
  const tiles = starts(height, side).flatMap((y) =>
    starts(width, side).map((x) => ({ x, y, side })),
  );
  return [whole, ...tiles];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Evenly, from edge to edge. */
function starts(length: number, side: number): readonly number[] {
  const last = Math.max(0, length - side);
  const steps = Math.ceil(last / (side * (1 - overlap)));
  return Array.from({ length: steps + 1 }, (_, i) => (steps === 0 ? 0 : (last * i) / steps));
}
