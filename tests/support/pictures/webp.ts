// WebP files, put together from chunks.
import { join, latin, le } from './bytes.ts';

export const webpChunk = (type: string, contents: Uint8Array): Uint8Array =>
  join(latin(type), le(contents.length, 4), contents, new Uint8Array(contents.length % 2));

export const webp = (...chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const body = join(latin('WEBP'), ...chunks);
  return join(latin('RIFF'), le(body.length, 4), body);
};

/** `flags`: 0x08 there is EXIF, 0x04 there is XMP, 0x20 there is a colour profile. */
export const vp8x = (flags: number, width = 32, height = 16): Uint8Array =>
  webpChunk('VP8X', join(Uint8Array.of(flags, 0, 0, 0), le(width - 1, 3), le(height - 1, 3)));

/** The head of a lossless picture, with data of no meaning. */
export const vp8l = (width = 32, height = 16): Uint8Array =>
  webpChunk(
    'VP8L',
    join(Uint8Array.of(0x2f), le(width - 1 + (height - 1) * 0x4000, 4), latin('data')),
  );

/** The head of a lossy picture. */
export const vp8 = (width = 32, height = 16): Uint8Array =>
  webpChunk(
    'VP8 ',
    join(Uint8Array.of(0, 0, 0, 0x9d, 1, 0x2a), le(width, 2), le(height, 2), latin('data')),
  );
