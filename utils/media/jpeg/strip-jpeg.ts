/** A JPEG with what its picture needs, and nothing else. The picture data is copied as it is. */
import { orientationOnly } from '../exif-orientation.ts';
import { joinBytes } from '../join-bytes.ts';
import type { Orientation } from '../picture-header.ts';
import { ascii } from '../read-bytes.ts';
import { jpegOrientation } from './read-jpeg-header.ts';
import { type JpegPart, jpegMarker, walkJpeg } from './walk-jpeg.ts';

/** JFIF's head without the small picture that may follow it. */
const jfifLength = 14;

/** Adobe's mark tells how colours were made: without it CMYK and RGB come out wrong. */
const adobeLength = 12;

/** Null when its parts cannot be told apart. What follows the end mark (films, more pictures) goes. */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const parts = walkJpeg(bytes);
  if (parts === null || parts[0]?.marker !== jpegMarker.start) return null;
  if (!parts.some(({ marker }) => marker === jpegMarker.scan)) return null;
  const [start, ...others] = parts.flatMap((part) => keptOf(bytes, part) ?? []);
  if (start === undefined) return null;
  const isJfif = ascii(others[0] ?? start, 4, 9) === 'JFIF\0';
  const before = isJfif ? others.slice(0, 1) : [];
  const after = isJfif ? others.slice(1) : others;
  return joinBytes([start, ...before, ...turn(jpegOrientation(bytes, parts)), ...after]);
}

function turn(orientation: Orientation): readonly Uint8Array[] {
  if (orientation === 1) return [];
  const exif = [
    Uint8Array.from('Exif\0\0', (it) => it.charCodeAt(0)),
    orientationOnly(orientation),
  ];
  return [partOf(0xe1, joinBytes(exif))];
}

function partOf(marker: number, contents: Uint8Array): Uint8Array {
  const length = contents.length + 2;
  return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), contents]);
}

/** Null for what goes: EXIF, XMP, IPTC, comments, makers' own parts, pointers to more pictures. */
function keptOf(bytes: Uint8Array, { marker, from, to }: JpegPart): Uint8Array | null {
  const contents = bytes.subarray(from + 4, to);
  if (marker === 0xe0) return ascii(contents, 0, 5) === 'JFIF\0' ? plainJfif(contents) : null;
  if (marker === 0xe2) {
    return ascii(contents, 0, 12) === 'ICC_PROFILE\0' ? bytes.subarray(from, to) : null;
  }
  if (marker === 0xee) {
    const isAdobe = ascii(contents, 0, 5) === 'Adobe' && contents.length >= adobeLength;
    return isAdobe ? partOf(marker, contents.subarray(0, adobeLength)) : null;
  }
  // Frames, tables, scans and what rules them. All other marks are for programs, or for nobody.
  return marker >= 0xc0 && marker <= 0xdf ? bytes.subarray(from, to) : null;
}

function plainJfif(contents: Uint8Array): Uint8Array {
  const head = new Uint8Array(jfifLength);
  head.set(contents.subarray(0, jfifLength - 2));
  return partOf(0xe0, head);
}
