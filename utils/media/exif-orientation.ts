/** The one thing in EXIF that a picture needs: how it must be turned. Read, and written alone. */
import type { Orientation } from './picture-header.ts';
import { ascii, uintBe, uintLe } from './read-bytes.ts';

const orientationTag = 0x0112;
const typeShort = 3;

/** `tiff` is a TIFF structure, with or without the `Exif` mark before it. 1 when it says nothing. */
export function readOrientation(bytes: Uint8Array): Orientation {
  const tiff = ascii(bytes, 0, 6) === 'Exif\0\0' ? bytes.subarray(6) : bytes;
  const order = ascii(tiff, 0, 4);
  if (order !== 'MM\0*' && order !== 'II*\0') return 1;
  const uint = order === 'MM\0*' ? uintBe : uintLe;
  const directory = uint(tiff, 4, 4);
  const entries = uint(tiff, directory, 2);
  for (let i = 0; i < entries; i += 1) {
    const at = directory + 2 + i * 12;
    if (at + 12 > tiff.length) return 1;
    if (uint(tiff, at, 2) !== orientationTag) continue;
    const value = uint(tiff, at + 2, 2) === typeShort ? uint(tiff, at + 8, 2) : 1;
    return isOrientation(value) ? value : 1;
  }
  return 1;
}

const isOrientation = (value: number): value is Orientation => value >= 1 && value <= 8;

/** The smallest TIFF structure that says so: a header and one directory with one entry. */
export function orientationOnly(orientation: Orientation): Uint8Array {
  const [bigEndian, short] = [
    [0x4d, 0x4d, 0, 0x2a],
    [0, typeShort],
  ];
  const entry = [1, 0x12, ...short, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([...bigEndian, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
}
