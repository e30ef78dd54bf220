/** What is covered in a photo before it is released, and what counts as covered. */
import type { Box } from './evidence.ts';
import type { PhotoId } from './ids.ts';

/** A black box marks a child out; a smiley does not. */
export const coverStyles = ['smiley', 'block'] as const;

export type CoverStyle = (typeof coverStyles)[number];

/** An upright rectangle in fractions (0–1) of the upright picture. */
export interface Cover extends Pick<Box, 'x' | 'y' | 'width' | 'height'> {
  readonly style: CoverStyle;
}

export interface PhotoCovers {
  readonly photoId: PhotoId;
  readonly covers: readonly Cover[];
}

/** What a box is around; a name or text that nobody could read is covered as it stands. */
export type SpotKind = 'name' | 'text' | 'face';

/** Of the box's own size, on each side: hair and ears stand out of what a detector calls a face. */
const faceMargins = { side: 0.3, above: 0.45, below: 0.2 };

/** Of the box's shorter side: letters stand out of the line that was found. */
const textMargin = 0.2;

/** The cover for a box, grown so that nothing of what it is around stands out; within the picture. */
export function coverFor(box: Box, kind: SpotKind, style: CoverStyle): Cover {
  const margin = textMargin * Math.min(box.width, box.height);
  const isFace = kind === 'face';
  const beside = isFace ? faceMargins.side * box.width : margin;
  const above = isFace ? faceMargins.above * box.height : margin;
  const below = isFace ? faceMargins.below * box.height : margin;
  const left = Math.max(0, box.x - beside);
  const top = Math.max(0, box.y - above);
  const right = Math.min(1, box.x + box.width + beside);
  const bottom = Math.min(1, box.y + box.height + below);
  return { x: left, y: top, width: right - left, height: bottom - top, style };
}

/** Numbers that went through JSON and sums are not the same to the last digit. */
const rounding = 1e-6;

/** Whether one of the covers lies over the whole of the box. */
export function isCovered(box: Box, covers: readonly Cover[]): boolean {
  return covers.some(
    ({ x, y, width, height }) =>
      x <= box.x + rounding &&
      y <= box.y + rounding &&
      x + width >= box.x + box.width - rounding &&
      y + height >= box.y + box.height - rounding,
  );
}

/** The same of what has several boxes; of what has none nobody knows where it is. */
export const areCovered = (boxes: readonly Box[], covers: readonly Cover[]): boolean =>
  boxes.length > 0 && boxes.every((box) => isCovered(box, covers));
