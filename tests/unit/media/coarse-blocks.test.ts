// Few blocks of few colours, over all of the part: what is left of a picture is not enough to know anybody.
import { describe, expect, it } from 'vitest';
import { coarseBlocks } from '../../../utils/media/coarse-blocks.ts';

/** Every pixel by its place. */
function part(width: number, height: number, grey: (x: number, y: number) => number) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    data.fill(grey(at % width, Math.floor(at / width)), at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return { width, height, data };
}

describe('coarse blocks', () => {
  it.each([
    [400, 500],
    [37, 90],
    [3, 2],
    [1, 1],
    [900, 60],
  ])('of %i × %i lie over all of it, and are sixteen at most', (width, height) => {
    const blocks = coarseBlocks(part(width, height, (x) => x % 256));
    expect(blocks.length).toBeLessThanOrEqual(16);
    const area = blocks.reduce((sum, block) => sum + block.width * block.height, 0);
    expect(area).toBe(width * height);
    for (const { x, y, ...size } of blocks) {
      expect(x + size.width).toBeLessThanOrEqual(width);
      expect(y + size.height).toBeLessThanOrEqual(height);
    }
  });

  it('have one of five values each, between which chance decides', () => {
    const values = new Set<number | undefined>();
    for (let i = 0; i < 300; i += 1) {
      for (const { colour } of coarseBlocks(part(40, 40, () => 100))) values.add(colour[0]);
    }
    expect([...values].sort()).toEqual([128, 64]);
    expect(
      coarseBlocks(
        part(8, 8, () => 255),
        () => 0.999,
      )[0]?.colour,
    ).toEqual([255, 255, 255]);
  });

  it('are the same for pictures that differ by less than a block: nothing of that can be undone', () => {
    const fine = part(400, 400, (x, y) => ((x + y) % 2 === 0 ? 40 : 200));
    const coarse = part(400, 400, (x, y) =>
      (Math.floor(x / 25) + Math.floor(y / 25)) % 2 === 0 ? 40 : 200,
    );
    const same = () => 0.5;
    expect(coarseBlocks(fine, same)).toEqual(coarseBlocks(coarse, same));
  });
});
