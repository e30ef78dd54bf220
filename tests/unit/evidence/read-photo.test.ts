// What one file says by itself: whatever goes wrong is a reason, never an exception.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPhoto as readText, seePhoto } from '../../../utils/evidence/read-photo.ts';
import { lendPicture } from '../../../utils/media/lend-picture.ts';
import { fakeDecoder } from '../../support/fakes/decoder.ts';
import { box } from '../../support/fakes/evidence.ts';
import { brokenFaceFinder, faceFinder } from '../../support/fakes/face-finder.ts';
import { readers } from '../../support/fakes/readers.ts';
import { fakeRecogniser, line } from '../../support/fakes/recogniser.ts';
import { jpeg } from '../../support/pictures/jpeg.ts';

const photo = new Blob([jpeg()]);

const { signal } = new AbortController();

/** Both halves, one after the other. */
async function readPhoto(
  file: Blob,
  by: ReturnType<typeof readers>,
  ms: number,
  stop: AbortSignal,
) {
  const lend = lendPicture(file);
  const seen = await seePhoto(file, lend, by.faces, stop);
  if (seen.notChecked !== 'being-read') return seen;
  return { ...seen, ...(await readText(lend, by.text, ms, stop)) };
}

let decoder: ReturnType<typeof fakeDecoder>;
beforeEach(() => {
  decoder = fakeDecoder(800, 600);
  vi.stubGlobal('createImageBitmap', decoder.decode);
});
afterEach(() => vi.unstubAllGlobals());

describe('reading a photo', () => {
  it('gives its hash and its lines, and lets the picture go', async () => {
    const recogniser = fakeRecogniser([line('Fenna')]);
    const reading = await readPhoto(photo, readers(recogniser), 500, signal);
    expect(reading).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      film: null,
      notChecked: null,
      lines: recogniser.text.lines,
      unread: [],
      faces: [],
    });
    expect(recogniser.budgets).toEqual([500]);
    expect(decoder.open).toBe(0);
  });

  it('is the same hash for the same bytes only', async () => {
    const hash = async (text: string) =>
      (await readPhoto(new Blob([text]), readers(), 1, signal)).hash;
    expect(await hash('a')).toBe(await hash('a'));
    expect(await hash('a')).not.toBe(await hash('b'));
  });

  it('keeps what was read before the time was over, and says that it is not all', async () => {
    const recogniser = fakeRecogniser();
    const text = { lines: [line('Fenna')], unread: [box], isWhole: false };
    recogniser.text = text;
    expect(await readPhoto(photo, readers(recogniser), 500, signal)).toMatchObject({
      notChecked: 'read-partly',
      lines: text.lines,
      unread: [box],
    });
  });

  it('says that the reader failed, and lets the picture go', async () => {
    const recogniser = fakeRecogniser([line('Fenna')]);
    recogniser.error = new Error('no wasm');
    expect(await readPhoto(photo, readers(recogniser), 500, signal)).toMatchObject({
      notChecked: 'reader-failed',
      lines: [],
    });
    expect(decoder.open).toBe(0);
  });

  it('gives its faces, also when no text could be read', async () => {
    const recogniser = fakeRecogniser();
    recogniser.error = new Error('no wasm');
    const both = { ...readers(recogniser), faces: faceFinder([box]) };
    expect(await readPhoto(photo, both, 500, signal)).toMatchObject({
      notChecked: 'reader-failed',
      faces: [box],
    });
  });

  it('does not say that there are no faces when they could not be looked for', async () => {
    const blind = { ...readers(), faces: brokenFaceFinder };
    expect(await readPhoto(photo, blind, 500, signal)).toMatchObject({
      notChecked: null,
      faces: null,
    });
    expect(decoder.open).toBe(0);
  });

  it('says why a file is no picture, and still knows its hash', async () => {
    expect(await readPhoto(new Blob(['Beste ouders']), readers(), 1, signal)).toMatchObject({
      hash: expect.any(String),
      notChecked: 'not-a-picture',
    });
  });

  it('says the same of a file that vanishes while it is read', async () => {
    class Vanishing extends Blob {
      override slice(): Blob {
        return Object.assign(new Blob(), {
          arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
        });
      }
    }
    expect(await readPhoto(new Vanishing(['xxxx']), readers(), 1, signal)).toMatchObject({
      notChecked: 'undecodable',
      lines: [],
    });
  });

  it('says that a file which was moved cannot be read', async () => {
    class Moved extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new DOMException('gone', 'NotFoundError'));
      }
    }
    expect(await readPhoto(new Moved(['x']), readers(), 1, signal)).toEqual({
      hash: null,
      film: null,
      notChecked: 'undecodable',
      lines: [],
      unread: [],
      faces: null,
    });
  });
});
