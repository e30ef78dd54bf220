// What is decoded, and what is refused before anything is: the browser's decoder is a fake.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePicture } from '../../../utils/media/decode-picture.ts';
import { fakeDecoder } from '../../support/fakes/decoder.ts';

const jpeg = (size = 100): Blob =>
  new Blob([new Uint8Array([0xff, 0xd8, 0xff]), new Uint8Array(size)]);

let decoder: ReturnType<typeof fakeDecoder>;
beforeEach(() => {
  decoder = fakeDecoder(800, 600);
  vi.stubGlobal('createImageBitmap', decoder.decode);
});
afterEach(() => vi.unstubAllGlobals());

describe('decoding', () => {
  it('gives a small picture as it is', async () => {
    expect(await decodePicture(jpeg())).toMatchObject({
      ok: true,
      value: { width: 800, height: 600 },
    });
  });

  it('makes a large one no larger than is useful, and lets the large one go', async () => {
    decoder.size = { width: 4000, height: 1000 };
    expect(await decodePicture(jpeg())).toMatchObject({ value: { width: 2000, height: 500 } });
    expect(decoder.open).toBe(1);
  });

  it.each([
    ['empty', new Blob()],
    ['not-a-picture', new Blob(['Beste ouders'])],
    ['video', new Blob(['\0\0\0\x18ftypmp42'])],
    ['document', new Blob(['%PDF-1.7'])],
    ['unsupported-format', new Blob(['\0\0\0\x18ftypheic'])],
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
    expect(await decodePicture(jpeg())).toEqual({ ok: false, error: 'undecodable' });
  });
});
