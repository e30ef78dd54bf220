/** Takes pixels out of a picture, at the size that is asked for. */
import type { ColourPixels } from './pixels.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is transparent is white paper. */
export function pixelsOf(
  picture: ImageBitmap,
  part: Size & { readonly x: number; readonly y: number },
  { width, height }: Size,
): ColourPixels {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to work on');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
