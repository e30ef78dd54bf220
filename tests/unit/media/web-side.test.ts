import { expect, it } from 'vitest';
import { webSide } from '../../../utils/media/web-side.ts';
import { jpegBody, jpegEnd, jpegStart } from '../../support/pictures/jpeg.ts';
import { png } from '../../support/pictures/png.ts';

const photo = (width: number, height: number) =>
  new Blob([jpegStart, jpegBody(width, height), jpegEnd].map((part) => Uint8Array.from(part)));

it('is told of photos that are larger only, and of nothing but photos', async () => {
  expect(await webSide(photo(4032, 3024))).toBe(1600);
  expect(await webSide(photo(3024, 4032))).toBe(1600);
  expect(await webSide(photo(1600, 1200))).toBeNull();
  expect(await webSide(new Blob([png({ width: 2_000, height: 10 })]))).toBeNull();
  expect(await webSide(new Blob(['Beste ouders']))).toBeNull();
});
