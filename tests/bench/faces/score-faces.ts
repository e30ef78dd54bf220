/** Which faces were found, and which boxes are no face. */

/** x, y, width and height in pixels. */
export type PixelBox = readonly [number, number, number, number];

export interface FaceScore {
  readonly faces: number;
  readonly missed: readonly PixelBox[];
  readonly false: readonly PixelBox[];
}

/** Detectors and people draw boxes differently: the middle counts, and that the sizes are alike. */
export function scoreFaces(truth: readonly PixelBox[], found: readonly PixelBox[]): FaceScore {
  const open = [...found];
  const missed = truth.filter((face) => {
    const at = open.findIndex((box) => isSame(face, box));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return { faces: truth.length, missed, false: open };
}

function isSame(one: PixelBox, other: PixelBox): boolean {
  const width = Math.min(one[0] + one[2], other[0] + other[2]) - Math.max(one[0], other[0]);
  const height = Math.min(one[1] + one[3], other[1] + other[3]) - Math.max(one[1], other[1]);
  if (width <= 0 || height <= 0) return false;
  const common = width * height;
  const union = one[2] * one[3] + other[2] * other[3] - common;
  return common >= 0.3 * union;
}
