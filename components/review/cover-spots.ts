// How a place that was found is covered, and uncovered again.
import { type Cover, type CoverTool, coverFor, isCovered } from '../../utils/model/cover.ts';
import type { Spotted } from '../../utils/model/review-view.ts';

/** A name is always covered by a plain area: a smiley means nothing there, and of blocks some letters could be told. */
export const coverOfSpot = ({ kind, box }: Spotted, style: CoverTool): Cover =>
  coverFor(box, kind, kind !== 'face' ? 'block' : style === 'crop' ? 'smiley' : style);

/** A new crop takes the place of the one before. */
export const withDrawn = (covers: readonly Cover[], drawn: Cover): readonly Cover[] => [
  ...covers.filter(({ style }) => style !== 'crop' || drawn.style !== 'crop'),
  drawn,
];

export function isOwnCover(cover: Cover, spot: Spotted): boolean {
  return keyOf(coverOfSpot(spot, cover.style)) === keyOf(cover);
}

/** A face or text that is covered is uncovered, and the other way round. */
export function toggled(
  covers: readonly Cover[],
  spot: Spotted,
  style: CoverTool,
): readonly Cover[] {
  return isCovered(spot.box, covers)
    ? covers.filter((cover) => !isCovered(spot.box, [cover]))
    : [...covers, coverOfSpot(spot, style)];
}

type Place = Pick<Cover, 'x' | 'y' | 'width' | 'height'>;

export const keyOf = ({ x, y, width, height }: Place): string => `${x}|${y}|${width}|${height}`;
