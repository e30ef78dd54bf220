// Headers of films, as phones and programs write them; there are no pictures in them.
import { box } from './avif.ts';
import { be, join, latin, utf8 } from './bytes.ts';

interface FilmOptions {
  readonly seconds?: number;
  /** ISO 8601. */
  readonly madeAt?: string;
  readonly title?: string;
  /** What takes the place of the pictures, before the header as phones have it. */
  readonly data?: Uint8Array;
  /** In the form for films of more than two days, with 64 bits. */
  readonly isLong?: boolean;
}

const secondsSince = (from: number, moment: string): number => (Date.parse(moment) - from) / 1000;

export function mp4(options: FilmOptions = {}): Uint8Array<ArrayBuffer> {
  const { seconds = 0, madeAt, title, data = latin('pictures'), isLong = false } = options;
  const made = madeAt === undefined ? 0 : secondsSince(Date.UTC(1904, 0, 1), madeAt);
  const width = isLong ? 8 : 4;
  const header = box(
    'mvhd',
    ...[be(isLong ? 1 : 0, 1), be(0, 3), be(made, width), be(made, width)],
    ...[be(600, 4), be(Math.round(seconds * 600), width), new Uint8Array(80)],
  );
  const written = title === undefined ? [] : [box('udta', box('\xa9nam', be(0, 4), utf8(title)))];
  return join(
    box('ftyp', latin('mp42'), be(0, 4), latin('mp42isom')),
    box('mdat', data),
    box('moov', header, ...written),
  );
}

/** `isOpen`: of unknown size, as a film that is streamed is. */
function element(id: number, contents: Uint8Array, isOpen = false): Uint8Array {
  const size = isOpen ? be(1, 1) : be(0x1000_0000 + contents.length, 4);
  const open = new Uint8Array(isOpen ? 7 : 0).fill(0xff);
  return join(be(id, Math.ceil(Math.log2(id + 1) / 8)), size, open, contents);
}

function float(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
}

export function webm({ seconds, madeAt, title }: FilmOptions = {}): Uint8Array<ArrayBuffer> {
  const nanoseconds =
    madeAt === undefined ? 0n : BigInt(secondsSince(Date.UTC(2001, 0, 1), madeAt)) * 1_000_000_000n;
  const date = new Uint8Array(8);
  new DataView(date.buffer).setBigInt64(0, nanoseconds);
  const info = [
    element(0x2ad7b1, be(1_000_000, 3)),
    ...(seconds === undefined ? [] : [element(0x4489, float(seconds * 1000))]),
    ...(madeAt === undefined ? [] : [element(0x4461, date)]),
    ...(title === undefined ? [] : [element(0x7ba9, utf8(title))]),
  ];
  return join(
    element(0x1a45dfa3, element(0x4282, latin('webm'))),
    element(
      0x18538067,
      join(
        element(0xec, new Uint8Array(40)),
        element(0x1549a966, join(...info)),
        element(0x1f43b675, latin('pictures')),
      ),
      true,
    ),
  );
}
