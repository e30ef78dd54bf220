/** Which kind of file this is, by its first bytes: a name or a browser's guess proves nothing. */
import { ascii } from './read-bytes.ts';

export const pictureTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/bmp',
  'image/avif',
] as const;

export type PictureType = (typeof pictureTypes)[number];

export const isPictureType = (type: string | null): type is PictureType =>
  pictureTypes.some((it) => it === type);

/** `other-picture` is a picture that browsers cannot be trusted to decode (HEIC, TIFF). */
export type SniffedType = PictureType | 'other-picture' | 'video' | 'document' | null;

/** How many bytes from the start of a file `sniffType` wants to see. */
export const sniffLength = 16;

/** Signatures: ISO 10918-1, W3C PNG, RFC 9649 (WebP), GIF89a, BMP, ISO 23008-12 (HEIF), TIFF 6. */
export function sniffType(head: Uint8Array): SniffedType {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp';
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return 'image/gif';
  if (ascii(head, 0, 2) === 'BM') return 'image/bmp';
  if (ascii(head, 4, 8) === 'ftyp') return sniffIsoMedia(ascii(head, 8, 12));
  if (ascii(head, 0, 4) === 'II*\0' || ascii(head, 0, 4) === 'MM\0*') return 'other-picture';
  // Markup: an SVG drawing can hold photos.
  if (head[0] === 0x3c) return 'other-picture';
  if (isVideo(head)) return 'video';
  return isDocument(head) ? 'document' : null;
}

/** Matroska and WebM (EBML), AVI, Ogg, MPEG program streams and old QuickTime files. */
const isVideo = (head: Uint8Array): boolean =>
  ascii(head, 0, 4) === '\x1aE\xdf\xa3' ||
  (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'AVI ') ||
  ascii(head, 0, 4) === 'OggS' ||
  ascii(head, 0, 4) === '\0\0\x01\xba' ||
  ['moov', 'mdat', 'wide', 'free'].includes(ascii(head, 4, 8));

/** PDF; ZIP, which office documents are; and the older office format. */
const isDocument = (head: Uint8Array): boolean =>
  ascii(head, 0, 5) === '%PDF-' ||
  ascii(head, 0, 4) === 'PK\x03\x04' ||
  ascii(head, 0, 4) === '\xd0\xcf\x11\xe0';

/** HEIF pictures and MP4 films share one container; any brand that is no picture is a film. */
function sniffIsoMedia(brand: string): SniffedType {
  if (brand === 'avif' || brand === 'avis') return 'image/avif';
  return ['heic', 'heix', 'hevc', 'mif1', 'msf1'].includes(brand) ? 'other-picture' : 'video';
}
