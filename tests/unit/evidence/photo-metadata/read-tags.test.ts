// What ExifReader finds in made files: every text, the place, the small picture.
import { describe, expect, it } from 'vitest';
import { readTags } from '../../../../utils/evidence/photo-metadata/read-tags.ts';
import { be, join, latin, utf8 } from '../../../support/pictures/bytes.ts';
import { xmp } from '../../../support/pictures/exif.ts';
import { exifPart, jpeg, jpegPart, xmpPart } from '../../../support/pictures/jpeg.ts';
import { pictureFiles, secret } from '../../../support/pictures/picture-files.ts';
import { png, pngChunk } from '../../../support/pictures/png.ts';

const textsOf = async (bytes: Uint8Array<ArrayBuffer>) => (await readTags(bytes.buffer)).texts;

/** IPTC as news agencies write it: record 2 with caption (120), keyword (25), by-line (80). */
const iptc = (...fields: readonly (readonly [number, string])[]): Uint8Array => {
  const records = join(
    ...fields.map(([number, text]) =>
      join(Uint8Array.of(0x1c, 2, number), be(utf8(text).length, 2), utf8(text)),
    ),
  );
  const block = join(latin('8BIM'), be(0x0404, 2), be(0, 2), be(records.length, 4), records);
  return jpegPart(0xed, join(latin('Photoshop 3.0\0'), block, new Uint8Array(records.length % 2)));
};

describe.each(pictureFiles.filter(({ type }) => !['image/gif', 'image/bmp'].includes(type)))(
  'metadata of $type',
  ({ bytes }) => {
    it('has every text once, the place, and the small picture', async () => {
      const found = await readTags(bytes.buffer);
      expect(found.texts).toEqual(
        expect.arrayContaining([secret, `Foto ${secret}`, `Portret van ${secret}`]),
      );
      expect(new Set(found.texts).size).toBe(found.texts.length);
      expect(found).toMatchObject({ hasLocation: true, hasThumbnail: true });
    });
  },
);

describe('texts', () => {
  it('are those of persons and regions', async () => {
    const texts = await textsOf(jpeg(xmpPart(xmp(['Fenna', 'Zoë van ’t Hof']))));
    expect(texts).toEqual(expect.arrayContaining(['Fenna', 'Zoë van ’t Hof']));
  });

  it('are those of IPTC', async () => {
    const file = jpeg(
      iptc([120, 'Fenna wint'], [25, 'sportdag'], [25, 'Jip Mulder'], [80, 'Juf An']),
    );
    expect(await textsOf(file)).toEqual(
      expect.arrayContaining(['Fenna wint', 'sportdag', 'Jip Mulder', 'Juf An']),
    );
  });

  it('are those that are packed in a PNG', async () => {
    const { deflateSync } = await import('node:zlib');
    const packed = join(latin('Comment\0\0'), Uint8Array.from(deflateSync('Fenna leest voor')));
    expect(await textsOf(png({ before: [pngChunk('zTXt', packed)] }))).toContain(
      'Fenna leest voor',
    );
  });

  it('are none of what the camera is called', async () => {
    const make = join(
      latin('MM\0*'),
      be(8, 4),
      be(1, 2),
      be(0x010f, 2),
      be(2, 2),
      be(5, 4),
      be(26, 4),
      be(0, 4),
      latin('Roos\0'),
    );
    expect(await textsOf(jpeg(exifPart(make)))).toEqual([]);
  });

  it.each(['<!DOCTYPE x>', '<!DOCTYPE x [<!ENTITY naam "Fenna">]>'])(
    'are none of a document with a document type: %s (S12)',
    async (head) => {
      const packet = xmp(['Jip Mulder'], 'Sportdag').replace('<x:xmpmeta', `${head}<x:xmpmeta`);
      expect(await textsOf(jpeg(xmpPart(packet)))).toEqual([]);
    },
  );
});

describe('a place', () => {
  it('is a town in words too', async () => {
    expect((await readTags(jpeg(iptc([90, 'Almere'])).buffer)).hasLocation).toBe(true);
  });
});

describe('a file', () => {
  it('without metadata has none', async () => {
    const none = { texts: [], hasLocation: false, hasThumbnail: false };
    expect(await readTags(jpeg().buffer)).toEqual(none);
    expect(await readTags(png().buffer)).toEqual(none);
  });

  it('of no known kind is refused', async () => {
    await expect(readTags(utf8('Beste ouders').slice().buffer)).rejects.toThrow();
  });
});
