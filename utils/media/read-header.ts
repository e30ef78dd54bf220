/** What a picture says of itself, by its type. Null: its first bytes promise more than it holds. */
import { readAvifHeader } from './avif/read-avif-header.ts';
import { readBmpHeader } from './bmp/read-bmp-header.ts';
import { readGifHeader } from './gif/read-gif-header.ts';
import { readJpegHeader } from './jpeg/read-jpeg-header.ts';
import type { PictureHeader } from './picture-header.ts';
import { readPngHeader } from './png/read-png-header.ts';
import type { PictureType } from './sniff-type.ts';
import { readWebpHeader } from './webp/read-webp-header.ts';

const readers: Readonly<Record<PictureType, (bytes: Uint8Array) => PictureHeader | null>> = {
  'image/jpeg': readJpegHeader,
  'image/png': readPngHeader,
  'image/webp': readWebpHeader,
  'image/gif': readGifHeader,
  'image/bmp': readBmpHeader,
  'image/avif': readAvifHeader,
};

/** Never throws, whatever the bytes. A side of zero is no picture. */
export function readHeader(bytes: Uint8Array, type: PictureType): PictureHeader | null {
  const header = readers[type](bytes);
  return header !== null && header.width > 0 && header.height > 0 ? header : null;
}
