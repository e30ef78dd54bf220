// A TIFF structure as cameras write it: what is asked for, and no more.
import type { Orientation } from '../../../utils/media/picture-header.ts';
import { be, join, latin } from './bytes.ts';

export interface ExifFields {
  readonly orientation?: Orientation;
  readonly description?: string;
  readonly artist?: string;
  /** Degrees north and east. */
  readonly place?: readonly [number, number];
  /** A small picture, whole. */
  readonly thumbnail?: Uint8Array;
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Uint8Array;
}

const short = (tag: number, value: number): Entry => ({
  tag,
  type: 3,
  count: 1,
  value: be(value, 2),
});
const long = (tag: number, value: number): Entry => ({
  tag,
  type: 4,
  count: 1,
  value: be(value, 4),
});
const text = (tag: number, value: string): Entry => {
  const bytes = latin(`${value}\0`);
  return { tag, type: 2, count: bytes.length, value: bytes };
};
const degrees = (tag: number, value: number): Entry => {
  const minutes = Math.floor((value % 1) * 60);
  const seconds = Math.round((((value % 1) * 60) % 1) * 6000);
  const parts = [Math.floor(value), 1, minutes, 1, seconds, 100].map((part) => be(part, 4));
  return { tag, type: 5, count: 3, value: join(...parts) };
};

/** Big-endian, without the `Exif` mark that JPEG wants before it. */
export function tiff(fields: ExifFields): Uint8Array {
  const { orientation, description, artist, place, thumbnail } = fields;
  const main: Entry[] = [];
  if (description !== undefined) main.push(text(0x010e, description));
  if (orientation !== undefined) main.push(short(0x0112, orientation));
  if (artist !== undefined) main.push(text(0x013b, artist));
  const length = main.length + (place === undefined ? 0 : 1);
  const gpsAt = 8 + sizeOf(main, length);
  const gps =
    place === undefined
      ? []
      : [text(1, 'N'), degrees(2, place[0]), text(3, 'E'), degrees(4, place[1])];
  const nextAt = gpsAt + (place === undefined ? 0 : sizeOf(gps, gps.length));
  const whole = place === undefined ? main : [...main, long(0x8825, gpsAt)];
  const parts = [latin('MM\0*'), be(8, 4), directory(whole, 8, thumbnail ? nextAt : 0)];
  if (place !== undefined) parts.push(directory(gps, gpsAt, 0));
  if (thumbnail !== undefined) {
    const entries = [short(0x0103, 6), long(0x0201, 0), long(0x0202, thumbnail.length)];
    const at = nextAt + sizeOf(entries, entries.length);
    parts.push(
      directory([short(0x0103, 6), long(0x0201, at), long(0x0202, thumbnail.length)], nextAt, 0),
    );
    parts.push(thumbnail);
  }
  return join(...parts);
}

const padded = ({ value }: Entry): number =>
  value.length <= 4 ? 0 : value.length + (value.length % 2);
const sizeOf = (entries: readonly Entry[], count: number): number =>
  6 + count * 12 + entries.reduce((sum, entry) => sum + padded(entry), 0);

function directory(entries: readonly Entry[], at: number, next: number): Uint8Array {
  let dataAt = at + 6 + entries.length * 12;
  const heads: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  for (const { tag, type, count, value } of entries) {
    const isInline = value.length <= 4;
    const field = isInline ? join(value, new Uint8Array(4 - value.length)) : be(dataAt, 4);
    heads.push(join(be(tag, 2), be(type, 2), be(count, 4), field));
    if (isInline) continue;
    values.push(join(value, new Uint8Array(value.length % 2)));
    dataAt += value.length + (value.length % 2);
  }
  return join(be(entries.length, 2), ...heads, be(next, 4), ...values);
}

/** An XMP packet: whom it says to be in the picture, and what it says of it. */
export function xmp(persons: readonly string[], description = ''): string {
  const list = persons.map((name) => `<rdf:li>${name}</rdf:li>`).join('');
  const regions = persons
    .map(
      (name) =>
        `<rdf:li rdf:parseType="Resource"><mwg-rs:Name>${name}</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type></rdf:li>`,
    )
    .join('');
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ' +
    'xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/">' +
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>` +
    `<Iptc4xmpExt:PersonInImage><rdf:Bag>${list}</rdf:Bag></Iptc4xmpExt:PersonInImage>` +
    '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>' +
    `${regions}</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>` +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
  );
}
