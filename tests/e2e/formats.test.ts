/** Every format, as a real browser decodes it: upright, and the same after cleaning. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Orientation } from '../../utils/media/picture-header.ts';
import type { PictureType } from '../../utils/media/sniff-type.ts';
import type { MediaInPage } from '../support/media-in-page.ts';
import { type MediaPage, openMediaPage } from '../support/media-page.ts';
import { avif, box, exifItem } from '../support/pictures/avif.ts';
import { bmp } from '../support/pictures/bmp.ts';
import { join, latin, utf8 } from '../support/pictures/bytes.ts';
import { tiff, xmp } from '../support/pictures/exif.ts';
import { gif, gifComment, gifLoop } from '../support/pictures/gif.ts';
import { exifPart, greyJpeg, jpegPart, withParts, xmpPart } from '../support/pictures/jpeg.ts';
import { png, pngChunk } from '../support/pictures/png.ts';
import { vp8x, webp, webpChunk } from '../support/pictures/webp.ts';

let media: MediaPage;
/** A picture of four colours, 64 by 32, as the browser's own encoders write it. */
let made: Readonly<Record<'image/jpeg' | 'image/png' | 'image/webp' | 'av1', Uint8Array>>;

beforeAll(async () => {
  media = await openMediaPage();
  const encoded = await media.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 32);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    for (const [at, colour] of ['#f00', '#0f0', '#00f', '#fff'].entries()) {
      context.fillStyle = colour;
      context.fillRect((at % 2) * 32, Math.floor(at / 2) * 16, 32, 16);
    }
    const files: Record<string, number[]> = {};
    for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
      const file = await canvas.convertToBlob({ type, quality: 1 });
      files[type] = [...new Uint8Array(await file.arrayBuffer())];
    }
    const encoder = new VideoEncoder({
      output(chunk) {
        const bytes = new Uint8Array(chunk.byteLength);
        chunk.copyTo(bytes);
        files['av1'] = [...bytes];
      },
      error: (error) => {
        throw error;
      },
    });
    encoder.configure({ codec: 'av01.0.04M.08', width: 64, height: 32, bitrate: 4_000_000 });
    encoder.encode(new VideoFrame(canvas, { timestamp: 0 }), { keyFrame: true });
    await encoder.flush();
    return files;
  });
  const of = (type: string): Uint8Array => Uint8Array.from(encoded[type] ?? []);
  made = {
    'image/jpeg': of('image/jpeg'),
    'image/png': of('image/png'),
    'image/webp': of('image/webp'),
    av1: of('av1'),
  };
});
afterAll(() => media.stop());

interface Seen {
  readonly error: string | null;
  readonly size: readonly number[];
  /** The colours of the four quarters: r, g, b or w; k is dark, `-` anything else. */
  readonly quarters: string;
  /** Of the picture as an `img` shows it, before and after cleaning. */
  readonly shown: string;
  readonly shownClean: string | null;
  /** Its small copy, as finders get it. */
  readonly shrunk: string;
  /** As the review shows it. */
  readonly preview: string;
}

/** What `decodePicture` and the page itself see of a file, and of its copy without metadata. */
const look = (bytes: Uint8Array, type: PictureType): Promise<Seen> =>
  media.page.evaluate(
    async (base64, mediaType) => {
      const { decodePicture, shrinkPicture, stripMetadata, uprightPreview } = (
        globalThis as unknown as { media: MediaInPage }
      ).media;
      const data = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
      const quartersOf = (source: CanvasImageSource, width: number, height: number): string => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(source, 0, 0);
        const letterAt = (x: number, y: number): string => {
          const [r = 0, g = 0, b = 0] = context.getImageData(x * width, y * height, 1, 1).data;
          const bright = [r, g, b].map((it) => it > 128);
          if (bright.every(Boolean)) return 'w';
          if (!bright.some(Boolean)) return 'k';
          return bright.filter(Boolean).length > 1 ? '-' : bright[0] ? 'r' : bright[1] ? 'g' : 'b';
        };
        return [
          letterAt(0.2, 0.2),
          letterAt(0.8, 0.2),
          letterAt(0.2, 0.8),
          letterAt(0.8, 0.8),
        ].join('');
      };
      const shownOf = async (file: Blob): Promise<string> => {
        const image = new Image();
        image.src = URL.createObjectURL(file);
        const isShown = await image.decode().then(
          () => true,
          () => false,
        );
        if (!isShown) return 'nothing';
        const { naturalWidth: width, naturalHeight: height } = image;
        return `${width}×${height} ${quartersOf(image, width, height)}`;
      };
      const file = new Blob([data], { type: mediaType });
      const decoded = await decodePicture(file);
      const clean = stripMetadata(data, mediaType);
      const common = {
        shown: await shownOf(file),
        preview: await shownOf(await uprightPreview(file)),
        shownClean: clean === null ? null : await shownOf(new Blob([clean], { type: mediaType })),
      };
      if (!decoded.ok)
        return { ...common, error: decoded.error, size: [], quarters: '', shrunk: '' };
      const { width, height } = decoded.value;
      const quarters = quartersOf(decoded.value, width, height);
      const copy = await shrinkPicture(decoded.value, { width: width / 2, height: height / 2 });
      // As it reaches a worker.
      const small = structuredClone(copy, { transfer: [copy] });
      const shrunk = `${small.width}×${small.height} ${quartersOf(small, small.width, small.height)}`;
      return { ...common, error: null, size: [width, height], quarters, shrunk };
    },
    Buffer.from(bytes).toString('base64'),
    type,
  );

/** The quarters of the upright picture: left to right, top to bottom (CIPA DC-008). */
const upright: readonly (readonly [Orientation, string])[] = [
  [1, 'rgbw'],
  [2, 'grwb'],
  [3, 'wbgr'],
  [4, 'bwrg'],
  [5, 'rbgw'],
  [6, 'brwg'],
  [7, 'wgbr'],
  [8, 'gwrb'],
];
const exifOf = (orientation: Orientation) =>
  tiff({ orientation, description: 'Fenna', place: [52, 4] });
const sizeOf = (orientation: Orientation) => (orientation >= 5 ? [32, 64] : [64, 32]);

/** The picture's own chunks, without the head that the encoder wrote. */
const webpPicture = (): Uint8Array => {
  const file = Buffer.from(made['image/webp']);
  const at = Math.max(file.indexOf('VP8 '), file.indexOf('VP8L'));
  return Uint8Array.from(file.subarray(at));
};

describe.each(upright)('orientation %i', (orientation, quarters) => {
  const files: readonly (readonly [PictureType, () => Uint8Array])[] = [
    ['image/jpeg', () => withParts(made['image/jpeg'], exifPart(exifOf(orientation)))],
    [
      'image/png',
      () => {
        const file = made['image/png'];
        return join(file.subarray(0, 33), pngChunk('eXIf', exifOf(orientation)), file.subarray(33));
      },
    ],
    [
      'image/webp',
      () => webp(vp8x(8, 64, 32), webpPicture(), webpChunk('EXIF', exifOf(orientation))),
    ],
  ];
  test.each(files)(
    '%s stands upright, and is shown the same after cleaning',
    async (type, file) => {
      const seen = await look(file(), type);
      expect(seen).toMatchObject({ error: null, size: sizeOf(orientation), quarters });
      expect(seen.preview).toBe(`${sizeOf(orientation).join('×')} ${quarters}`);
      const [width = 0, height = 0] = sizeOf(orientation);
      expect(seen.shrunk).toBe(`${width / 2}×${height / 2} ${quarters}`);
      expect(seen.shownClean).toBe(seen.shown);
    },
  );
});

describe('AVIF', () => {
  // `irot` turns against the clock; `imir` 0 mirrors up and down, 1 left and right (ISO 23008-12).
  test.each([
    ['irot', 0, 'rgbw'],
    ['irot', 1, 'gwrb'],
    ['irot', 2, 'wbgr'],
    ['irot', 3, 'brwg'],
    ['imir', 0, 'bwrg'],
    ['imir', 1, 'grwb'],
  ] as const)(
    '%s %i stands upright, and is shown the same after cleaning',
    async (name, value, quarters) => {
      const file = avif({
        width: 64,
        height: 32,
        picture: made.av1,
        properties: [box(name, Uint8Array.of(value))],
        // It does not turn an AVIF.
        items: [exifItem(exifOf(8))],
      });
      const seen = await look(file, 'image/avif');
      expect(seen).toMatchObject({ error: null, quarters });
      expect(seen.shown.endsWith(quarters)).toBe(true);
      expect(seen.shownClean).toBe(seen.shown);
    },
  );
});

describe('other pictures', () => {
  const parts = [exifPart(exifOf(1)), xmpPart(xmp(['Fenna'])), jpegPart(0xfe, utf8('Fenna'))];
  test.each([
    ['GIF, its first image', 'image/gif', gif(gifLoop, gifComment('Fenna')), [32, 16]],
    ['BMP', 'image/bmp', bmp(), [32, 16]],
    [
      'PNG of 16 bits',
      'image/png',
      png({ depth: 16, before: [pngChunk('tEXt', latin('a\0b'))] }),
      [32, 16],
    ],
    ['grey JPEG', 'image/jpeg', greyJpeg({ before: parts }), [32, 16]],
    ['CMYK JPEG', 'image/jpeg', greyJpeg({ colours: 4, before: parts }), [32, 16]],
    ['100 megapixels', 'image/png', png({ width: 10_000, height: 10_000 }), [5_000, 5_000]],
  ] as const)('%s is read, and shown the same after cleaning', async (_, type, bytes, size) => {
    const seen = await look(bytes, type);
    expect(seen).toMatchObject({ error: null, size });
    expect(seen.shownClean).toBe(seen.shown);
  });

  test.each([
    ['JPEG', 'image/jpeg', () => greyJpeg().slice(0, -6)],
    ['JPEG without its end', 'image/jpeg', () => greyJpeg().slice(0, -2)],
    ['PNG', 'image/png', () => made['image/png'].slice(0, -40)],
    ['WebP', 'image/webp', () => made['image/webp'].slice(0, -40)],
    ['GIF', 'image/gif', () => gif().slice(0, 60)],
    ['BMP', 'image/bmp', () => bmp().slice(0, 80)],
    ['AVIF', 'image/avif', () => avif({ width: 64, height: 32, picture: made.av1 }).slice(0, -30)],
  ] as const)('a %s that is cut off is told, never taken for a picture', async (_, type, file) => {
    expect((await look(file(), type)).error).toBe('undecodable');
  });

  test.each([
    ['too-many-pixels', png({ width: 11_000, height: 11_000, depth: 1 })],
    ['too-many-pixels', png({ width: 30_001, height: 1_000, depth: 1 })],
    ['odd-shape', png({ width: 6_000, height: 100 })],
    ['too-little-data', png({ width: 9_000, height: 9_000, depth: 1 })],
  ] as const)('%s is told by the header', async (error, bytes) => {
    expect((await look(bytes, 'image/png')).error).toBe(error);
  });
});
