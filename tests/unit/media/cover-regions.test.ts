// Whether saved bytes show what was painted. Real pictures are covered in tests/e2e/cover.test.ts.
import { describe, expect, it } from 'vitest';
import { coverRegions, isAlike } from '../../../utils/media/cover-regions.ts';

const size = { width: 32, height: 24 };
const plain = (value: number): Uint8ClampedArray => {
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(value);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return data;
};

describe('a saved cover', () => {
  it('may differ by what saving changes', () => {
    expect(isAlike(plain(100), plain(103), size)).toBe(true);
  });

  it('may not differ as a whole', () => {
    expect(isAlike(plain(100), plain(110), size)).toBe(false);
  });

  it('may not have a part that shines through, however small beside the whole', () => {
    const letter = plain(100);
    for (let y = 8; y < 16; y += 1) {
      for (let x = 8; x < 16; x += 1) letter.fill(140, (y * 32 + x) * 4, (y * 32 + x) * 4 + 3);
    }
    expect(isAlike(letter, plain(100), size)).toBe(false);
  });

  it('may not let the picture through', () => {
    const clear = plain(100);
    for (let at = 3; at < clear.length; at += 4) clear[at] = 0;
    expect(isAlike(clear, plain(100), size)).toBe(false);
  });
});

it('refuses what is no picture', async () => {
  const cover = { x: 0, y: 0, width: 1, height: 1, style: 'block' as const };
  await expect(coverRegions(new Blob(['Beste ouders']), [cover])).rejects.toThrow();
});
