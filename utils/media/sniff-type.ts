/** Which kind of file this is, by its first bytes: a name or a browser's guess proves nothing. */
export const pictureTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/bmp',
  'image/avif',
] as const;

export type PictureType = (typeof pictureTypes)[number];

/** `other-picture` is a picture that browsers cannot be trusted to decode (HEIC, TIFF). */
export type SniffedType = PictureType | 'other-picture' | null;

/** How many bytes from the start of a file `sniffType` wants to see. */
export const sniffLength = 16;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Signatures: ISO 10918-1, W3C PNG, RFC 9649 (WebP), GIF89a, BMP, ISO 23008-12 (HEIF), TIFF 6. */
export function sniffType(head: Uint8Array): SniffedType {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp';
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return 'image/gif';
  if (ascii(head, 0, 2) === 'BM') return 'image/bmp';
  if (ascii(head, 4, 8) === 'ftyp') return sniffHeif(ascii(head, 8, 12));
  if (ascii(head, 0, 4) === 'II*\0' || ascii(head, 0, 4) === 'MM\0*') return 'other-picture';
  return null;
}

function sniffHeif(brand: string): SniffedType {
  if (brand === 'avif' || brand === 'avis') return 'image/avif';
  return ['heic', 'heix', 'hevc', 'mif1', 'msf1'].includes(brand) ? 'other-picture' : null;
}
