// What must hold of any bytes that are called a picture.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilm } from '../../utils/media/film/read-film.ts';
import { readHeader } from '../../utils/media/read-header.ts';
import { pictureTypes, sniffType } from '../../utils/media/sniff-type.ts';
import { stripMetadata } from '../../utils/media/strip-metadata.ts';
import { mp4, webm } from '../support/pictures/films.ts';
import { pictureFiles } from '../support/pictures/picture-files.ts';

/** Real structures with bytes changed in them, cut off, or doubled; and plain noise. */
const damaged = fc
  .tuple(
    fc.constantFrom(...pictureFiles),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
    fc.nat(),
  )
  .map(([{ bytes }, changes, cut]) => {
    const copy = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : bytes.length);
    for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
    return copy;
  });
const anyBytes = fc.oneof(damaged, fc.uint8Array({ maxLength: 300 }));

describe('any bytes', () => {
  it('have a type and a header, or none; nothing throws', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        sniffType(bytes);
        for (const type of pictureTypes) {
          const header = readHeader(bytes, type);
          if (header === null) continue;
          expect(header.width).toBeGreaterThan(0);
          expect(header.height).toBeGreaterThan(0);
          expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(header.orientation);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('are stripped, or left alone; what was stripped is so once and for all', () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(...pictureTypes), (bytes, type) => {
        const stripped = stripMetadata(bytes, type);
        if (stripped === null) return;
        // A head that was too short, or padding that was missing, may be made whole.
        expect(stripped.length).toBeLessThan(bytes.length + 32);
        expect(stripMetadata(stripped, type)).toEqual(stripped);
      }),
      { numRuns: 5_000 },
    );
  });

  it('that have a header keep it when they are stripped', () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(...pictureTypes), (bytes, type) => {
        const stripped = stripMetadata(bytes, type);
        const header = readHeader(bytes, type);
        if (stripped === null || header === null) return;
        expect(readHeader(stripped, type)).toEqual(header);
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Headers of films with bytes changed in them, or cut off. */
const damagedFilm = fc
  .tuple(
    fc.constantFrom(
      mp4({ seconds: 60, madeAt: '2026-11-12T09:00:03Z', title: 'les' }),
      mp4({ seconds: 60, isLong: true }),
      webm({ seconds: 60, madeAt: '2026-11-12T09:00:03Z', title: 'les' }),
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
    fc.nat(),
  )
  .map(([bytes, changes, cut]) => {
    const copy = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : bytes.length);
    for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
    return copy;
  });

describe('any bytes that are called a film', () => {
  it('tell a length and a moment that can be compared, or none; nothing rejects', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFilm, async (bytes) => {
        const { seconds = null, madeAt = null } = (await readFilm(new Blob([bytes]))) ?? {};
        if (seconds !== null) expect(seconds).toBeGreaterThan(0);
        if (seconds !== null) expect(Number.isFinite(seconds)).toBe(true);
        if (madeAt !== null) expect(madeAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
