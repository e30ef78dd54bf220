/** From what the network says of its anchors to faces in one view. */
import type { ModelOutput } from '../onnx-model.ts';

/** In fractions of whatever it was found in. */
export interface FoundFace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * A small face says less for itself; a large one that the network is not sure of is a pattern. Measured on
 * composed pictures and pictures without anybody (docs/pictures.md).
 */
const leastScore = 0.3;
const leastScoreOfLarge = 0.45;

/** Of the view's side. */
const largeSide = 0.2;

/** How SSD scales what it says of centres and of sizes (Liu et al., 2016). */
const centreScale = 10;
const sizeScale = 5;

/** `classes` has three numbers for each anchor, of which the second tells a face. */
export function decodeFaces(
  boxes: ModelOutput,
  classes: ModelOutput,
  anchors: ModelOutput,
): readonly FoundFace[] {
  const faces: FoundFace[] = [];
  const least = Math.log(leastScore / (1 - leastScore));
  for (let i = 0; i * 3 < classes.data.length; i += 1) {
    const logit = classes.data[i * 3 + 1] ?? 0;
    if (logit < least) continue;
    const [top = 0, left = 0, bottom = 0, right = 0] = anchors.data.subarray(i * 4, i * 4 + 4);
    const [down = 0, across = 0, high = 0, wide = 0] = boxes.data.subarray(i * 4, i * 4 + 4);
    const y = (top + bottom) / 2 + (down / centreScale) * (bottom - top);
    const x = (left + right) / 2 + (across / centreScale) * (right - left);
    const halfHeight = (Math.exp(high / sizeScale) * (bottom - top)) / 2;
    const halfWidth = (Math.exp(wide / sizeScale) * (right - left)) / 2;
    const score = 1 / (1 + Math.exp(-logit));
    if (halfWidth * 2 > largeSide && score < leastScoreOfLarge) continue;
    faces.push({
      left: x - halfWidth,
      top: y - halfHeight,
      right: x + halfWidth,
      bottom: y + halfHeight,
      score,
    });
  }
  return faces;
}
