/** What is covered in a photo before it is released, and what counts as covered. */
import type { Box } from './evidence.ts';
import type { PhotoId } from './ids.ts';

/** A black box marks a child out; a smiley does not. */
export const coverStyles = ['smiley', 'pixels', 'block'] as const;

export type CoverStyle = (typeof coverStyles)[number];

/** A `crop` is the other way round: what lies outside it is cut off. One in a photo, the last, counts. */
export const coverTools = [...coverStyles, 'crop'] as const;

export type CoverTool = (typeof coverTools)[number];

/** An upright rectangle in fractions (0–1) of the upright picture. */
export interface Cover extends Pick<Box, 'x' | 'y' | 'width' | 'height'> {
  readonly style: CoverTool;
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

/** Whether one of the covers lies over the whole of the box, or all of it is cut off. */
export function isCovered(box: Box, covers: readonly Cover[]): boolean {
  const crop = cropOf(covers);
  return covers.some((cover) =>
    cover.style === 'crop' ? cover === crop && isOutside(box, cover) : isUnder(box, cover),
  );
}

/** What is kept of the photo, where it is cropped. */
export const cropOf = (covers: readonly Cover[]): Cover | undefined =>
  covers.findLast(({ style }) => style === 'crop');

const isUnder = (box: Box, { x, y, width, height }: Cover): boolean =>
  x <= box.x + rounding &&
  y <= box.y + rounding &&
  x + width >= box.x + box.width - rounding &&
  y + height >= box.y + box.height - rounding;

const isOutside = (box: Box, { x, y, width, height }: Cover): boolean =>
  box.x + box.width <= x + rounding ||
  box.y + box.height <= y + rounding ||
  box.x >= x + width - rounding ||
  box.y >= y + height - rounding;

/** The same of what has several boxes; of what has none nobody knows where it is. */
export const areCovered = (boxes: readonly Box[], covers: readonly Cover[]): boolean =>
  boxes.length > 0 && boxes.every((box) => isCovered(box, covers));
