// What is decoded, and what is refused before anything is: the browser's decoder is a fake.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePicture } from '../../../utils/media/decode-picture.ts';
import { fakeDecoder } from '../../support/fakes/decoder.ts';
import { be, join, latin } from '../../support/pictures/bytes.ts';
import { jpeg, jpegBody, jpegStart } from '../../support/pictures/jpeg.ts';
import { png, pngChunk } from '../../support/pictures/png.ts';

const photo = (): Blob => new Blob([jpeg()]);

/** 100 million pixels in a hundred bytes. */
const bomb = join(
  latin('\x89PNG\r\n\x1a\n'),
  pngChunk('IHDR', join(be(10_000, 4), be(10_000, 4), Uint8Array.of(8, 0, 0, 0, 0))),
  pngChunk('IEND', new Uint8Array()),
);

let decoder: ReturnType<typeof fakeDecoder>;
beforeEach(() => {
  decoder = fakeDecoder(800, 600);
  vi.stubGlobal('createImageBitmap', decoder.decode);
});
afterEach(() => vi.unstubAllGlobals());

describe('decoding', () => {
  it('gives a small picture as it is', async () => {
    expect(await decodePicture(photo())).toMatchObject({
      ok: true,
      value: { width: 800, height: 600 },
    });
  });

  it('makes a large one no larger than is useful, and lets the large one go', async () => {
    decoder.size = { width: 8000, height: 2000 };
    expect(await decodePicture(photo())).toMatchObject({ value: { width: 5000, height: 1250 } });
    expect(decoder.open).toBe(1);
  });

  it.each([
    ['empty', new Blob()],
    ['not-a-picture', new Blob(['Beste ouders'])],
    ['video', new Blob(['\0\0\0\x18ftypmp42'])],
    ['document', new Blob(['%PDF-1.7'])],
    ['unsupported-format', new Blob(['\0\0\0\x18ftypheic'])],
    ['undecodable', new Blob([jpeg().subarray(0, 60)])],
    ['too-many-pixels', new Blob([join(jpegStart, jpegBody(65_000, 65_000))])],
    ['odd-shape', new Blob([png({ width: 5_100, height: 100 })])],
    ['too-little-data', new Blob([bomb])],
  ] as const)('says %s without decoding', async (error, file) => {
    expect(await decodePicture(file)).toEqual({ ok: false, error });
    expect(decoder.calls).toBe(0);
  });

  it('does not decode what could take all memory', async () => {
    class Huge extends Blob {
      override get size(): number {
        return 61 * 1024 * 1024;
      }
    }
    const huge = new Huge([new Uint8Array([0xff, 0xd8, 0xff])]);
    expect(await decodePicture(huge)).toEqual({ ok: false, error: 'too-large' });
  });

  it('says undecodable when the browser cannot read it', async () => {
    decoder.isBroken = true;
    expect(await decodePicture(photo())).toEqual({ ok: false, error: 'undecodable' });
  });
});
