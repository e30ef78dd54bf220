/** A copy of a picture file without metadata: its picture is not decoded, and stays bit for bit. */
import { wipeAvif } from './avif/wipe-avif.ts';
import { stripGif } from './gif/strip-gif.ts';
import { stripJpeg } from './jpeg/strip-jpeg.ts';
import { stripPng } from './png/strip-png.ts';
import type { PictureType } from './sniff-type.ts';
import { stripWebp } from './webp/strip-webp.ts';

type Strip = (bytes: Uint8Array) => Uint8Array<ArrayBuffer> | null;

const strips: Readonly<Record<PictureType, Strip>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
  'image/avif': wipeAvif,
  // Nobody writes metadata into a BMP.
  'image/bmp': (bytes) => bytes.slice(),
};

/**
 * Kept are colour profiles, and in JPEG, PNG and WebP how the picture must be turned. Null when
 * the file is built in a way that is not known here; then nothing is claimed of it. Never throws.
 */
export const stripMetadata = (
  bytes: Uint8Array,
  type: PictureType,
): Uint8Array<ArrayBuffer> | null => strips[type](bytes);
