// AVIF files around picture data that is given, or of no meaning: boxes, items and where they lie.
import { be, join, latin, utf8 } from './bytes.ts';

export const box = (type: string, ...contents: readonly Uint8Array[]): Uint8Array => {
  const inside = join(...contents);
  return join(be(inside.length + 8, 4), latin(type), inside);
};

const full = (type: string, version: number, ...contents: readonly Uint8Array[]): Uint8Array =>
  box(type, be(version, 1), be(0, 3), ...contents);

export interface AvifItem {
  readonly type: string;
  readonly data: Uint8Array;
  /** Of a `mime` item. */
  readonly contentType?: string;
}

interface AvifOptions {
  readonly width?: number;
  readonly height?: number;
  readonly picture?: Uint8Array;
  readonly items?: readonly AvifItem[];
  /** Properties of the picture besides its size, such as `irot`. */
  readonly properties?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
}

export const exifItem = (tiff: Uint8Array): AvifItem => ({
  type: 'Exif',
  data: join(be(0, 4), tiff),
});

export const xmpItem = (packet: string): AvifItem => ({
  type: 'mime',
  contentType: 'application/rdf+xml',
  data: utf8(packet),
});

export function avif(options: AvifOptions = {}): Uint8Array<ArrayBuffer> {
  const { width = 32, height = 16, items = [], properties = [], after = [] } = options;
  const picture = options.picture ?? latin('picture data');
  const all: readonly AvifItem[] = [{ type: 'av01', data: picture }, ...items];
  const head = box('ftyp', latin('avif'), be(0, 4), latin('avifmif1miaf'));
  const size = meta(all, 0, width, height, properties).length;
  return join(
    head,
    meta(all, head.length + size + 8, width, height, properties),
    box('mdat', ...all.map(({ data }) => data)),
    ...after,
  );
}

function meta(
  items: readonly AvifItem[],
  dataAt: number,
  width: number,
  height: number,
  properties: readonly Uint8Array[],
): Uint8Array {
  let at = dataAt;
  const places = items.map(({ data }, index) => {
    const place = join(be(index + 1, 2), be(0, 2), be(1, 2), be(at, 4), be(data.length, 4));
    at += data.length;
    return place;
  });
  const entries = items.map(({ type, contentType }, index) =>
    full(
      'infe',
      2,
      be(index + 1, 2),
      be(0, 2),
      latin(type),
      latin(contentType === undefined ? '\0' : `\0${contentType}\0`),
    ),
  );
  const known = [
    full('ispe', 0, be(width, 4), be(height, 4)),
    full('pixi', 0, Uint8Array.of(3, 8, 8, 8)),
    box('av1C', Uint8Array.of(0x81, 0x04, 0x0c, 0)),
  ];
  const shown = [1, 2, 0x83, ...properties.map((_, index) => 0x84 + index)];
  return full(
    'meta',
    0,
    full('hdlr', 0, be(0, 4), latin('pict'), new Uint8Array(13)),
    full('pitm', 0, be(1, 2)),
    full('iloc', 0, Uint8Array.of(0x44, 0), be(items.length, 2), ...places),
    full('iinf', 0, be(items.length, 2), ...entries),
    box(
      'iprp',
      box('ipco', ...known, ...properties),
      full('ipma', 0, be(1, 4), be(1, 2), be(shown.length, 1), Uint8Array.from(shown)),
    ),
  );
}
