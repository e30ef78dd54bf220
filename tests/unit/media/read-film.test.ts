// How long a film is and when it was made, by its header, wherever that lies.
import { describe, expect, it } from 'vitest';
import { readFilm } from '../../../utils/media/film/read-film.ts';
import { join, latin } from '../../support/pictures/bytes.ts';
import { mp4, webm } from '../../support/pictures/films.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) => readFilm(new Blob([bytes]));
const said = { seconds: 1_802.5, madeAt: '2026-11-12T09:00:03Z' };

describe('the header of a film', () => {
  it.each([
    ['MP4', mp4(said)],
    ['a long MP4', mp4({ ...said, isLong: true })],
    ['WebM', webm(said)],
  ])('of %s tells its length and its moment', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ...said, texts: [] });
  });

  it('tells its title', async () => {
    expect((await read(mp4({ title: 'Zoom Meeting' })))?.texts).toEqual(
      expect.arrayContaining([expect.stringContaining('Zoom Meeting')]),
    );
    expect((await read(webm({ title: 'Rekenles' })))?.texts).toEqual(['Rekenles']);
  });

  it('is found behind the pictures without reading those', async () => {
    const film = new Blob([mp4({ ...said, data: new Uint8Array(20_000_000) })]);
    const asked: number[] = [];
    const watched = Object.assign(film, {
      slice: (from = 0, to = film.size) => {
        asked.push(to - from);
        return Blob.prototype.slice.call(film, from, to);
      },
    });
    expect(await readFilm(watched)).toMatchObject(said);
    expect(asked.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(1_000);
  });

  it('says nothing where it is streamed, broken or of another kind', async () => {
    const nothing = { seconds: null, madeAt: null, texts: [] };
    expect(await read(mp4())).toEqual(nothing);
    expect(await read(webm())).toEqual(nothing);
    expect(await read(mp4(said).slice(0, 60))).toEqual(nothing);
    expect(await read(join(latin('RIFF\x24\x00\x00\x00AVI LIST')))).toEqual(nothing);
  });

  it('is none in what is no film', async () => {
    expect(await read(join(latin('\xff\xd8\xff\xe1 a photo')))).toBeNull();
    expect(await read(join())).toBeNull();
  });
});
