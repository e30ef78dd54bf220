/** A part of a picture in so few blocks, of so few colours, that nobody can be told by them (docs/pictures.md). */

/** Along the longer side. People know a familiar face by some 7 × 10 pixels; of this nothing can be undone. */
const mostBlocks = 4;

/** Values of red, green and blue; chance decides between the two nearest. */
const levels = 5;

export interface Block {
  /** In pixels, from the upper left corner of the part. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Red, green and blue. */
  readonly colour: readonly number[];
}

/** Together they lie over the whole part. `random` gives 0 to 1, 1 excluded. */
export function coarseBlocks(
  { width, height, data }: Pick<ImageData, 'width' | 'height' | 'data'>,
  random: () => number = Math.random,
): readonly Block[] {
  const side = Math.max(1, Math.ceil(Math.max(width, height) / mostBlocks));
  const blocks: Block[] = [];
  for (let y = 0; y < height; y += side) {
    for (let x = 0; x < width; x += side) {
      const place = { x, y, width: Math.min(side, width - x), height: Math.min(side, height - y) };
      const colour = meanOf(data, width, place).map((value) => {
        const level = Math.floor((value / 255) * (levels - 1) + random());
        return Math.round((Math.min(levels - 1, level) / (levels - 1)) * 255);
      });
      blocks.push({ ...place, colour });
    }
  }
  return blocks;
}

function meanOf(
  data: Uint8ClampedArray,
  across: number,
  { x, y, width, height }: Omit<Block, 'colour'>,
): readonly number[] {
  const sums = [0, 0, 0];
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const at = (row * across + column) * 4;
      for (let i = 0; i < 3; i += 1) sums[i] = (sums[i] ?? 0) + (data[at + i] ?? 0);
    }
  }
  return sums.map((sum) => sum / (width * height));
}
