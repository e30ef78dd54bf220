// What goes out of a file and what stays: the picture, bit for bit, its colours and its turn.
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../utils/media/read-header.ts';
import type { PictureType } from '../../../utils/media/sniff-type.ts';
import { stripMetadata } from '../../../utils/media/strip-metadata.ts';
import { avif, box, exifItem, xmpItem } from '../../support/pictures/avif.ts';
import { holds, join, latin } from '../../support/pictures/bytes.ts';
import { tiff, xmp } from '../../support/pictures/exif.ts';
import { gif, gifApplication, gifComment, gifLoop } from '../../support/pictures/gif.ts';
import {
  exifPart,
  iccPart,
  jpeg,
  jpegBody,
  jpegEnd,
  jpegPart,
  jpegStart,
} from '../../support/pictures/jpeg.ts';
import { pictureFiles, secret } from '../../support/pictures/picture-files.ts';
import { png, pngChunk } from '../../support/pictures/png.ts';
import { vp8, vp8l, vp8x, webp, webpChunk } from '../../support/pictures/webp.ts';

const strip = (bytes: Uint8Array, type: PictureType): Uint8Array => {
  const stripped = stripMetadata(bytes, type);
  if (stripped === null) throw new Error('it could not be stripped');
  return stripped;
};
const turned = tiff({ orientation: 6, description: secret });

describe.each(pictureFiles)('$type', ({ type, bytes, picture }) => {
  it('has no word of its metadata left, and its picture as it was', () => {
    const stripped = strip(bytes, type);
    expect(holds(stripped, secret)).toBe(false);
    expect(holds(stripped, 'MotionPhoto')).toBe(false);
    expect(Buffer.from(stripped).includes(picture)).toBe(true);
    expect(readHeader(stripped, type)).toEqual(readHeader(bytes, type));
  });

  it('is the same when it is stripped again', () => {
    const stripped = strip(bytes, type);
    expect(strip(stripped, type)).toEqual(stripped);
  });

  it('is another array: the teacher’s own file is never changed', () => {
    const before = bytes.slice();
    expect(strip(bytes, type).buffer).not.toBe(bytes.buffer);
    expect(bytes).toEqual(before);
  });
});

describe('a file without metadata stays as it is', () => {
  it.each([
    ['image/jpeg', jpeg(iccPart)],
    ['image/png', png({ depth: 16, before: [pngChunk('sRGB', Uint8Array.of(0))] })],
    ['image/webp', webp(vp8())],
    ['image/webp', webp(vp8x(0x20), webpChunk('ICCP', latin('icc')), vp8l())],
    ['image/gif', gif(gifLoop)],
    ['image/avif', avif()],
  ] as const)('%s', (type, bytes) => {
    expect(strip(bytes, type)).toEqual(bytes);
  });
});

describe('JPEG', () => {
  it('keeps its colour profile, Adobe’s colour mark without more, and its turn alone', () => {
    const adobe = join(latin('Adobe'), Uint8Array.of(0, 100, 0, 0, 0, 0, 2));
    const file = jpeg(exifPart(turned), iccPart, jpegPart(0xee, join(adobe, latin(secret))));
    const stripped = strip(file, 'image/jpeg');
    expect(stripped).toEqual(
      jpeg(exifPart(tiff({ orientation: 6 })), iccPart, jpegPart(0xee, adobe)),
    );
  });

  it('loses the small picture in JFIF, and JFIF’s extension', () => {
    const head = join(latin('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 2, 2), latin(secret));
    const more = join(latin('JFXX\0'), Uint8Array.of(0x10), latin(secret));
    const file = join(jpegStart, jpegPart(0xe0, head), jpegPart(0xe0, more), jpegBody(), jpegEnd);
    expect(strip(file, 'image/jpeg')).toEqual(jpeg());
  });

  it('keeps every scan of a progressive picture', () => {
    const scan = join(jpegPart(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), latin('second scan'));
    const file = join(jpegStart, jpegBody(), jpegPart(0xfe, latin(secret)), scan, jpegEnd);
    expect(strip(file, 'image/jpeg')).toEqual(join(jpegStart, jpegBody(), scan, jpegEnd));
  });

  it('loses pointers to further pictures with the pictures', () => {
    const further = jpegPart(0xe2, latin('MPF\0II*\0'));
    expect(strip(join(jpeg(further), jpeg()), 'image/jpeg')).toEqual(jpeg());
  });

  it('that ends too early keeps what it has', () => {
    const file = join(jpegStart, exifPart(tiff({ description: secret })), jpegBody());
    expect(strip(file, 'image/jpeg')).toEqual(join(jpegStart, jpegBody()));
  });
});

describe('PNG', () => {
  it('keeps the turn that browsers obey, and no other', () => {
    const before = png({ before: [pngChunk('eXIf', turned)] });
    const alone = pngChunk('eXIf', tiff({ orientation: 6 }));
    expect(strip(before, 'image/png')).toEqual(png({ before: [alone] }));
    expect(strip(png({ after: [pngChunk('eXIf', turned)] }), 'image/png')).toEqual(png());
  });
});

describe('WebP', () => {
  it('keeps its turn alone, and says in its head what is left', () => {
    const file = webp(vp8x(0x0c), vp8l(), webpChunk('EXIF', turned), webpChunk('XMP ', latin('x')));
    const alone = webpChunk('EXIF', tiff({ orientation: 6 }));
    expect(strip(file, 'image/webp')).toEqual(webp(vp8x(8), vp8l(), alone));
    const plain = webp(vp8x(0x0c), vp8l(), webpChunk('EXIF', tiff({ artist: secret })));
    expect(strip(plain, 'image/webp')).toEqual(webp(vp8x(0), vp8l()));
  });
});

describe('animated WebP', () => {
  const place = new Uint8Array(16).fill(3);
  const frame = (...more: readonly Uint8Array[]) => webpChunk('ANMF', join(place, ...more, vp8l()));

  it('keeps its frames, and loses what they carry besides their picture', () => {
    const file = webp(
      vp8x(2),
      webpChunk('ANIM', new Uint8Array(6)),
      frame(webpChunk('what', latin(secret))),
    );
    const clean = webp(vp8x(2), webpChunk('ANIM', new Uint8Array(6)), frame());
    expect(strip(file, 'image/webp')).toEqual(clean);
  });

  it('with a frame that cannot be told apart is left alone', () => {
    const half = webpChunk('ANMF', join(place, vp8l().subarray(0, 12)));
    expect(stripMetadata(webp(vp8x(2), half), 'image/webp')).toBeNull();
  });
});

describe('GIF', () => {
  it('keeps its loop and loses its comments and XMP', () => {
    const file = gif(gifLoop, gifComment(secret), gifApplication('XMP DataXMP', latin(secret)));
    expect(strip(file, 'image/gif')).toEqual(gif(gifLoop));
  });

  it('with text to be drawn is left alone', () => {
    const text = join(Uint8Array.of(0x21, 0x01, 12), new Uint8Array(12), Uint8Array.of(0));
    expect(stripMetadata(gif(text), 'image/gif')).toBeNull();
  });
});

describe('AVIF', () => {
  const items = [exifItem(turned), xmpItem(xmp([secret]))];

  /** The place of the first item stands 18 bytes behind the name of its box. */
  const withPictureAt = (place: number): Uint8Array => {
    const file = avif();
    new DataView(file.buffer).setUint32(Buffer.from(file).indexOf('iloc') + 18, place);
    return file;
  };

  it('keeps its length, so that every place in it stays true', () => {
    const file = avif({ items, after: [box('uuid', latin(secret)), box('free', latin(secret))] });
    const stripped = strip(file, 'image/avif');
    expect(stripped.length).toBe(file.length);
    expect(holds(stripped, secret)).toBe(false);
    expect(holds(stripped, 'picture data')).toBe(true);
  });

  it.each([
    ['a film', avif({ after: [box('moov')] })],
    ['without items', join(box('ftyp', latin('avif')), box('mdat', latin('x')))],
    ['whose picture lies outside of its data', withPictureAt(0)],
    ['whose picture lies outside of the file', withPictureAt(60_000)],
  ])('%s is left alone', (_, file) => {
    expect(stripMetadata(file, 'image/avif')).toBeNull();
  });
});

describe('what cannot be told apart is left alone', () => {
  it.each([
    ['image/jpeg', jpeg().subarray(0, 60)],
    ['image/jpeg', join(jpegStart, jpegEnd)],
    ['image/png', png().subarray(0, 50)],
    ['image/webp', webp(vp8l()).subarray(0, 22)],
    ['image/gif', gif().subarray(0, 40)],
    ['image/avif', avif().subarray(0, 100)],
  ] as const)('%s', (type, bytes) => {
    expect(stripMetadata(bytes, type)).toBeNull();
  });
});
