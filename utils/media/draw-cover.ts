/** Paints a cover over a picture: opaque to its corners, and the same whatever is under it. */
import type { CoverStyle } from '../model/cover.ts';

type Context = OffscreenCanvasRenderingContext2D;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const skin = '#ffcf3f';
const lines = '#4a3400';
const block = '#5b6b7a';

/** In whole pixels of the canvas: a half pixel at an edge would let the picture through. */
export function drawCover(context: Context, style: CoverStyle, place: Place): void {
  const { x, y, width, height } = place;
  context.fillStyle = style === 'smiley' ? skin : block;
  context.fillRect(x, y, width, height);
  if (style === 'smiley') drawSmile(context, place);
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
