/** Size and orientation of a JPEG, from its frame head and its EXIF. */
import { readOrientation } from '../exif-orientation.ts';
import type { Orientation, PictureHeader } from '../picture-header.ts';
import { ascii, uintBe } from '../read-bytes.ts';
import { type JpegPart, walkJpeg } from './walk-jpeg.ts';

/** Frame heads are C0 to CF, but for tables of Huffman codes, extensions and arithmetic coding. */
const isFrame = ({ marker }: JpegPart): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Mark, length, depth and both sides: a shorter head has no size, whatever bytes come after it. */
const frameHeadLength = 9;

export function readJpegHeader(bytes: Uint8Array): PictureHeader | null {
  const parts = walkJpeg(bytes);
  const frame = parts?.find(isFrame);
  if (parts === null || frame === undefined) return null;
  if (frame.to - frame.from < frameHeadLength) return null;
  return {
    height: uintBe(bytes, frame.from + 5, 2),
    width: uintBe(bytes, frame.from + 7, 2),
    orientation: jpegOrientation(bytes, parts),
  };
}

/** Browsers go by the first EXIF part. */
export function jpegOrientation(bytes: Uint8Array, parts: readonly JpegPart[]): Orientation {
  const exif = parts.find(
    ({ marker, from }) => marker === 0xe1 && ascii(bytes, from + 4, from + 10) === 'Exif\0\0',
  );
  return exif === undefined ? 1 : readOrientation(bytes.subarray(exif.from + 4, exif.to));
}
