// What becomes of metadata: removed is said only of a copy that was read again.
import { describe, expect, it, vi } from 'vitest';
import type { MetadataReader } from '../../../../utils/evidence/photo-metadata/metadata-reader.ts';
import { readMetadata } from '../../../../utils/evidence/photo-metadata/read-metadata.ts';
import { metadataReader } from '../../../support/fakes/metadata.ts';
import { avif, box, exifItem } from '../../../support/pictures/avif.ts';
import { bmp } from '../../../support/pictures/bmp.ts';
import { holds, join, latin } from '../../../support/pictures/bytes.ts';
import { tiff } from '../../../support/pictures/exif.ts';
import { exifPart, jpeg } from '../../../support/pictures/jpeg.ts';
import { pictureFiles, secret } from '../../../support/pictures/picture-files.ts';

const broken: MetadataReader = { read: () => Promise.reject(new Error('the worker is gone')) };
/** Reads the file, and cannot read its copy. */
const halfBroken = (): MetadataReader => {
  let times = 0;
  return {
    read(file) {
      times += 1;
      return times === 1 ? metadataReader.read(file) : Promise.reject(new Error('gone'));
    },
  };
};
const telling = new Blob([jpeg(exifPart(tiff({ description: secret, place: [52, 4] })))]);
const film = new Blob([
  avif({ items: [exifItem(tiff({ description: secret }))], after: [box('moov')] }),
]);

describe.each(pictureFiles.filter(({ type }) => type !== 'image/bmp'))(
  '$type',
  ({ type, bytes }) => {
    it('has its metadata removed in a copy', async () => {
      const { fate, copy } = await readMetadata(new Blob([bytes]), true, metadataReader);
      expect(fate).toBe('removed');
      expect(copy?.type).toBe(type);
      expect(holds(new Uint8Array((await copy?.arrayBuffer()) ?? []), secret)).toBe(false);
    });

    it('that was not opened is left as it is, bit for bit', async () => {
      const { fate, copy } = await readMetadata(new Blob([bytes]), false, metadataReader);
      expect(copy).toBeNull();
      expect(fate).not.toBe('removed');
    });
  },
);

describe('what becomes of metadata', () => {
  it.each([
    ['none, in a file that has none', new Blob([jpeg()]), metadataReader, 'none'],
    ['none, in a BMP', new Blob([bmp()]), metadataReader, 'none'],
    ['none, in an empty file', new Blob(), metadataReader, 'none'],
    [
      'none, where the file’s own structure leaves no room for any',
      new Blob([jpeg()]),
      broken,
      'none',
    ],
    ['kept, in a file of a kind that is not known', film, metadataReader, 'kept'],
    ['unknown, in such a file that cannot be read', film, broken, 'unknown'],
    ['unknown, when they cannot be read', telling, broken, 'unknown'],
    ['kept, when the copy cannot be read again', telling, halfBroken(), 'kept'],
    [
      'unknown, in a damaged file that says nothing',
      new Blob([jpeg().subarray(0, 60)]),
      metadataReader,
      'unknown',
    ],
    ['unknown, in no picture at all', new Blob(['Beste ouders']), metadataReader, 'unknown'],
  ] as const)('%s', async (_, file, reader, fate) => {
    const reading = await readMetadata(file, true, reader);
    expect(reading).toMatchObject({ fate, copy: null });
  });

  it.each([
    ['a film', new Blob(['\0\0\0\x18ftypmp42']), 0],
    ['a document', new Blob(['%PDF-1.7']), 0],
    ['a HEIC picture', new Blob(['\0\0\0\x18ftypheic']), 1],
  ] as const)('of %s is read only where it can be', async (_, file, times) => {
    const read = vi.fn(metadataReader.read);
    expect((await readMetadata(file, false, { read })).copy).toBeNull();
    expect(read).toHaveBeenCalledTimes(times);
  });

  it('is unknown of a file that has vanished', async () => {
    class Vanished extends Blob {
      override slice(): Blob {
        throw new DOMException('gone', 'NotFoundError');
      }
    }
    expect(await readMetadata(new Vanished(['x']), true, metadataReader)).toMatchObject({
      fate: 'unknown',
      copy: null,
    });
  });

  it('is found out although the copy cannot be made', async () => {
    const { found } = await readMetadata(film, true, metadataReader);
    expect(found.texts).toContain(secret);
  });

  it('removes what hides behind the picture, of which nobody reads anything', async () => {
    const file = new Blob([join(jpeg(), latin(`MotionPhoto ${secret}`))]);
    const { fate, copy } = await readMetadata(file, true, metadataReader);
    expect(fate).toBe('removed');
    expect(new Uint8Array((await copy?.arrayBuffer()) ?? [])).toEqual(jpeg());
  });
});
