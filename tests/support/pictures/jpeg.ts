// JPEG files, put together from parts. Their picture data is only as real as a test of parts needs.
import { be, join, latin, utf8 } from './bytes.ts';

export const jpegPart = (marker: number, contents: Uint8Array): Uint8Array =>
  join(Uint8Array.of(0xff, marker), be(contents.length + 2, 2), contents);

export const exifPart = (tiff: Uint8Array): Uint8Array =>
  jpegPart(0xe1, join(latin('Exif\0\0'), tiff));

export const xmpPart = (packet: string): Uint8Array =>
  jpegPart(0xe1, join(latin('http://ns.adobe.com/xap/1.0/\0'), utf8(packet)));

export const iccPart = jpegPart(
  0xe2,
  join(latin('ICC_PROFILE\0'), Uint8Array.of(1, 1), new Uint8Array(128).fill(7)),
);

export const jfifPart = jpegPart(
  0xe0,
  join(latin('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0)),
);

/** Tables, frame head and a scan with a stuffed byte and a restart in it. */
export const jpegBody = (width = 32, height = 16): Uint8Array =>
  join(
    jpegPart(0xdb, new Uint8Array(65).fill(1)),
    jpegPart(
      0xc0,
      join(Uint8Array.of(8), be(height, 2), be(width, 2), Uint8Array.of(1, 1, 0x11, 0)),
    ),
    jpegPart(0xc4, new Uint8Array(18)),
    jpegPart(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5),
  );

export const jpegStart = Uint8Array.of(0xff, 0xd8);
export const jpegEnd = Uint8Array.of(0xff, 0xd9);

/** A whole file: these parts first, then the picture. */
export const jpeg = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  join(jpegStart, jfifPart, ...parts, jpegBody(), jpegEnd);

/** A real file with these parts put in after its start. */
export const withParts = (
  file: Uint8Array,
  ...parts: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> => join(file.subarray(0, 2), ...parts, file.subarray(2));

/** A real grey picture: every block of every colour says "as the one before, and no more". */
export function greyJpeg(
  options: {
    readonly width?: number;
    readonly height?: number;
    /** 1 is grey, 4 is CMYK. */
    readonly colours?: 1 | 3 | 4;
    readonly before?: readonly Uint8Array[];
  } = {},
): Uint8Array<ArrayBuffer> {
  const { width = 32, height = 16, colours = 1, before = [] } = options;
  const ids = Array.from({ length: colours }, (_, index) => index + 1);
  const oneCode = Uint8Array.of(1, ...new Uint8Array(15), 0);
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * colours;
  const size = join(be(height, 2), be(width, 2));
  return join(
    jpegStart,
    ...before,
    jpegPart(0xdb, join(Uint8Array.of(0), new Uint8Array(64).fill(1))),
    jpegPart(
      0xc0,
      join(
        Uint8Array.of(8),
        size,
        Uint8Array.of(colours),
        ...ids.map((id) => Uint8Array.of(id, 0x11, 0)),
      ),
    ),
    jpegPart(0xc4, join(Uint8Array.of(0), oneCode)),
    jpegPart(0xc4, join(Uint8Array.of(0x10), oneCode)),
    jpegPart(
      0xda,
      join(
        Uint8Array.of(colours),
        ...ids.map((id) => Uint8Array.of(id, 0)),
        Uint8Array.of(0, 63, 0),
      ),
    ),
    new Uint8Array(Math.ceil((blocks * 2) / 8)),
    jpegEnd,
  );
}
