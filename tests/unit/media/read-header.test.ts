// Size and orientation, read before anything is decoded.
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../utils/media/read-header.ts';
import type { PictureType } from '../../../utils/media/sniff-type.ts';
import { avif, box } from '../../support/pictures/avif.ts';
import { bmp, coreBmp } from '../../support/pictures/bmp.ts';
import { be, join, latin } from '../../support/pictures/bytes.ts';
import { tiff } from '../../support/pictures/exif.ts';
import { gif } from '../../support/pictures/gif.ts';
import {
  exifPart,
  jpeg,
  jpegBody,
  jpegEnd,
  jpegPart,
  jpegStart,
} from '../../support/pictures/jpeg.ts';
import { png, pngChunk } from '../../support/pictures/png.ts';
import { vp8, vp8l, vp8x, webp, webpChunk } from '../../support/pictures/webp.ts';

const lying = { width: 32, height: 16, orientation: 1 };
const exif = tiff({ description: 'Sportdag', orientation: 6 });
const eXIf = pngChunk('eXIf', exif);
const damaged = eXIf.map((byte, at) => (at === eXIf.length - 1 ? byte ^ 1 : byte));
/** Little-endian, as many phones write it. */
const intel = join(
  latin('II*\0'),
  be(0x08000000, 4),
  latin('\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0'),
);

describe('the header of a picture', () => {
  const cases: readonly (readonly [string, PictureType, Uint8Array, object])[] = [
    ['JPEG', 'image/jpeg', jpeg(), lying],
    ['JPEG with EXIF', 'image/jpeg', jpeg(exifPart(exif)), { ...lying, orientation: 6 }],
    ['JPEG of a phone', 'image/jpeg', jpeg(exifPart(intel)), { ...lying, orientation: 8 }],
    ['JPEG without its end', 'image/jpeg', join(jpegStart, jpegBody()), lying],
    ['PNG', 'image/png', png(), lying],
    ['PNG of 16 bits', 'image/png', png({ depth: 16 }), lying],
    ['PNG with EXIF', 'image/png', png({ before: [eXIf] }), { ...lying, orientation: 6 }],
    // Browsers do not turn these, so neither does anybody else who is to see the same picture.
    ['PNG with EXIF after its data', 'image/png', png({ after: [eXIf] }), lying],
    ['PNG with damaged EXIF', 'image/png', png({ before: [damaged] }), lying],
    ['WebP, lossy', 'image/webp', webp(vp8()), lying],
    ['WebP, lossless', 'image/webp', webp(vp8l()), lying],
    ['WebP, extended', 'image/webp', webp(vp8x(0x10), vp8l(1, 1)), lying],
    [
      'WebP with EXIF',
      'image/webp',
      webp(vp8x(8), vp8l(), webpChunk('EXIF', exif)),
      { ...lying, orientation: 6 },
    ],
    // Such a file has no metadata, whatever lies in it (RFC 9649, 2.5 and 2.6).
    [
      'WebP with EXIF and no extended head',
      'image/webp',
      webp(vp8l(), webpChunk('EXIF', exif)),
      lying,
    ],
    ['GIF', 'image/gif', gif(), lying],
    ['BMP', 'image/bmp', bmp(), lying],
    ['BMP from the top down', 'image/bmp', bmp(32, -16), lying],
    ['BMP of OS/2', 'image/bmp', coreBmp(), lying],
    ['AVIF', 'image/avif', avif(), lying],
    [
      'AVIF in tiles',
      'image/avif',
      avif({ width: 8, height: 8, properties: [box('ispe', be(0, 4), be(32, 4), be(16, 4))] }),
      lying,
    ],
  ];

  it.each(cases)('%s', (_, type, bytes, header) => {
    expect(readHeader(bytes, type)).toEqual(header);
  });

  it.each([
    ['image/jpeg', jpegStart],
    ['image/jpeg', join(jpegStart, Uint8Array.of(0xff, 0xe1, 0xff, 0xff, 1))],
    ['image/jpeg', join(jpegStart, jpegBody(0, 16), jpegEnd)],
    ['image/jpeg', join(jpegStart, jpegPart(0xc0, new Uint8Array()), jpegBody())],
    ['image/png', png().subarray(0, 40)],
    ['image/webp', webp(vp8()).subarray(0, 20)],
    ['image/webp', webp(webpChunk('EXIF', exif))],
    ['image/gif', latin('GIF89a')],
    ['image/bmp', latin('BM')],
    ['image/avif', avif().subarray(0, 60)],
    ['image/avif', box('ftyp', latin('avif'))],
  ] as const)('%s that is cut off or has no size has none', (type, bytes) => {
    expect(readHeader(bytes, type)).toBeNull();
  });
});
