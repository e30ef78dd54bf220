/** Joins what was found in all views of a picture: every face once. */
import type { Box } from '../../model/evidence.ts';
import type { FoundFace } from './decode-faces.ts';
import type { FaceView } from './face-views.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Two boxes with more than this of their union, or of the smaller one, in common are one face. */
const sameUnion = 0.4;
const sameInside = 0.7;

/** Of a view: a box that ends this near to a cut is half of a face. */
const cut = 0.01;

/** Boxes in fractions of the picture, the surest first. */
export function facesOfViews(
  views: readonly { readonly view: FaceView; readonly faces: readonly FoundFace[] }[],
  picture: Size,
): readonly Box[] {
  const all = views
    .flatMap(({ view, faces }) =>
      faces.filter((face) => !isCut(face, view, picture)).map((face) => inPicture(face, view)),
    )
    .sort((a, b) => b.score - a.score);
  const kept: FoundFace[] = [];
  for (const face of all) {
    if (!kept.some((other) => isSame(face, other))) kept.push(face);
  }
  return kept
    .map((face) => boxOf(face, picture))
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Where a view ends inside the picture, as against at its edge. */
function isCut(face: FoundFace, { x, y, side }: FaceView, { width, height }: Size): boolean {
  return (
    (x > 0 && face.left < cut) ||
    (y > 0 && face.top < cut) ||
    (x + side < width - 1 && face.right > 1 - cut) ||
    (y + side < height - 1 && face.bottom > 1 - cut)
  );
}

function inPicture(face: FoundFace, { x, y, side }: FaceView): FoundFace {
  return {
    left: x + face.left * side,
    top: y + face.top * side,
    right: x + face.right * side,
    bottom: y + face.bottom * side,
    score: face.score,
  };
}

function isSame(one: FoundFace, other: FoundFace): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return false;
  const common = width * height;
  const [first, second] = [areaOf(one), areaOf(other)];
  return (
    common > sameUnion * (first + second - common) || common > sameInside * Math.min(first, second)
  );
}

const areaOf = ({ left, top, right, bottom }: FoundFace): number => (right - left) * (bottom - top);

function boxOf({ left, top, right, bottom }: FoundFace, { width, height }: Size): Box {
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  const [x, y] = [inside(left / width), inside(top / height)];
  return { x, y, width: inside(right / width) - x, height: inside(bottom / height) - y };
}
