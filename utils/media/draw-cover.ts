/** Paints covers over a picture: opaque to their corners. */
import type { CoverStyle } from '../model/cover.ts';
import { coarseBlocks } from './coarse-blocks.ts';

type Context = OffscreenCanvasRenderingContext2D;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Paints the same again, on any canvas, this much to the right and down. */
export type Paint = (context: Context, right: number, down: number) => void;

const skin = '#ffcf3f';
const lines = '#4a3400';
const block = '#5b6b7a';

/**
 * How a place of the picture in `context` is covered; nothing is painted yet. In whole pixels of the canvas: a half
 * pixel at an edge would let the picture through.
 */
export function paintOf(context: Context, style: CoverStyle, place: Place): Paint {
  const { x, y, width, height } = place;
  if (style !== 'pixels') {
    return (on, right, down) => {
      on.fillStyle = style === 'smiley' ? skin : block;
      on.fillRect(x + right, y + down, width, height);
      if (style === 'smiley') drawSmile(on, { ...place, x: x + right, y: y + down });
    };
  }
  const blocks = coarseBlocks(context.getImageData(x, y, width, height));
  return (on, right, down) => {
    for (const { colour, ...at } of blocks) {
      on.fillStyle = `rgb(${colour.join(' ')})`;
      on.fillRect(x + right + at.x, y + down + at.y, at.width, at.height);
    }
  };
}

function drawSmile(context: Context, { x, y, width, height }: Place): void {
  const size = Math.min(width, height);
  const [middle, centre] = [x + width / 2, y + height / 2];
  context.fillStyle = lines;
  for (const side of [-1, 1]) {
    context.beginPath();
    context.ellipse(
      middle + side * size * 0.17,
      centre - size * 0.12,
      size * 0.055,
      size * 0.085,
      0,
      0,
      2 * Math.PI,
    );
    context.fill();
  }
  context.strokeStyle = lines;
  context.lineWidth = Math.max(1, size * 0.05);
  context.lineCap = 'round';
  context.beginPath();
  context.arc(middle, centre, size * 0.28, 0.15 * Math.PI, 0.85 * Math.PI);
  context.stroke();
}
