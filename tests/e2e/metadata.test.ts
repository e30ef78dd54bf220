/** Hidden data: gone in the bytes that the server received, and the picture still the same. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTags } from '../../utils/evidence/photo-metadata/read-tags.ts';
import { parseMultipart } from '../demo/server/multipart.ts';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { holds, join, latin, utf8 } from '../support/pictures/bytes.ts';
import { tiff, xmp } from '../support/pictures/exif.ts';
import { gif, gifComment } from '../support/pictures/gif.ts';
import { exifPart, iccPart, jpegPart, withParts, xmpPart } from '../support/pictures/jpeg.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

/** A pupil of Groep 3 who may be shown, so that nothing is to be decided. */
const name = 'Bas de Boer';
const folder = mkdtempSync(joinPath(tmpdir(), 'beeldwacht-metadata-'));
const fileOf = (fileName: string, bytes: Uint8Array): string => {
  const path = joinPath(folder, fileName);
  writeFileSync(path, bytes);
  return path;
};

const plain = readFileSync(picture('sportdag.jpg'));
const exif = tiff({
  orientation: 6,
  description: `Sportdag met ${name}`,
  artist: name,
  place: [52.3676, 4.9041],
  thumbnail: join(Uint8Array.of(0xff, 0xd8), latin(name), Uint8Array.of(0xff, 0xd9)),
});
const telling = join(
  withParts(plain, exifPart(exif), xmpPart(xmp([name])), iccPart, jpegPart(0xfe, utf8(name))),
  latin(`MotionPhoto ${name}`),
);

let guarded: GuardedSchool;
let page: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool();
  page = await guarded.openPage(guarded.school.cmsUrl);
});
afterAll(async () => {
  await guarded.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await page.goto(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', text: 'Wat een mooie dag.', group: 'Groep 3' });
  guarded.school.clear();
});

const waitForFiles = (count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.length === wanted,
    { timeout: 30_000 },
    count,
  );

/** Publishes, and gives what the server received of the files. */
async function published() {
  await Promise.all([page.waitForNavigation(), publishCms(page)]);
  const [post] = guarded.school.requests().filter((it) => it.method === 'POST');
  if (post === undefined) throw new Error('nothing was received');
  return parseMultipart(post.headers['content-type'], post.body).filter((it) => it.name === 'foto');
}

/** Width and height as a browser shows it. */
const sizeOf = (bytes: Uint8Array, type: string): Promise<readonly number[]> =>
  page.evaluate(
    async (base64, mediaType) => {
      const letters = atob(base64);
      const data = Uint8Array.from(letters, (it) => it.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: mediaType }));
      return [bitmap.width, bitmap.height];
    },
    Buffer.from(bytes).toString('base64'),
    type,
  );

describe('a photo with a place, a person and a caption in it', () => {
  test('arrives without them, unasked; upright, in its colours, under a neutral name', async () => {
    expect(holds(telling, name)).toBe(true);
    await chooseCmsPhotos(page, fileOf('sportdag.jpg', telling));
    await waitForFiles(1);
    const [photo, ...more] = await published();
    expect(more).toEqual([]);
    expect(photo?.fileName).toMatch(/^foto-\d{4}-\d\d-\d\d-1\.jpg$/);
    const bytes = Uint8Array.from(photo?.body ?? []);
    expect(await readTags(bytes.buffer)).toEqual({
      texts: [],
      hasLocation: false,
      hasThumbnail: false,
    });
    expect(guarded.school.bytesOf(name)).toEqual([]);
    expect(guarded.school.bytesOf('MotionPhoto')).toEqual([]);
    expect(Buffer.from(bytes).includes(iccPart)).toBe(true);
    // Everything that makes the picture is there, bit for bit.
    const scan = plain.subarray(plain.indexOf(Uint8Array.of(0xff, 0xdb)));
    expect(Buffer.from(bytes).includes(scan)).toBe(true);
    const [width, height] = await sizeOf(plain, 'image/jpeg');
    expect(await sizeOf(bytes, 'image/jpeg')).toEqual([height, width]);
  });

  test('is what the page itself gets, and no other', async () => {
    await chooseCmsPhotos(page, fileOf('sportdag.jpg', telling), picture('sportdag.jpg'));
    await waitForFiles(2);
    const seen = await page.$eval('[name="foto"]', async (input) => {
      const files = [...((input as HTMLInputElement).files ?? [])];
      return Promise.all(files.map(async (it) => [it.name, it.type, await it.text()] as const));
    });
    expect(seen[0]?.[0]).toMatch(/^foto-.*-1\.jpg$/);
    expect(seen[0]?.[1]).toBe('image/jpeg');
    expect(seen[0]?.[2]).not.toContain(name);
    // Without metadata a file stays what it was, with its name.
    expect(seen[1]?.[0]).toBe('sportdag.jpg');
    expect(await filesInCms(page)).toBe(2);
    const received = await published();
    expect(received[1]?.body.equals(plain)).toBe(true);
  });
});

describe('a file that cannot be made clean', () => {
  /** Text to be drawn, which no browser draws: leaving it out would change what is drawn. */
  const text = join(Uint8Array.of(0x21, 0x01, 12), new Uint8Array(12), Uint8Array.of(0));
  const animation = gif(text, gifComment('gemaakt in Almere'));

  test('is never in order unseen, and arrives bit for bit after a look', async () => {
    await chooseCmsPhotos(page, fileOf('schooltuin.gif', animation));
    const review = await waitForReview(page);
    const words = await reviewText(review);
    expect(words).toContain('Controleren');
    expect(words).toContain('Verborgen gegevens blijven in dit bestand staan');
    expect(await filesInCms(page)).toBe(0);
    await press(review, 'Ik heb zelf gekeken');
    await waitUntilSettled(page);
    const [photo] = await published();
    expect(photo?.fileName).toBe('schooltuin.gif');
    expect(photo?.body.equals(animation)).toBe(true);
  });

  test('that cannot be opened is not rewritten either', async () => {
    const half = telling.subarray(0, 200_000);
    await chooseCmsPhotos(page, fileOf('half.jpg', half));
    const review = await waitForReview(page);
    const words = await reviewText(review);
    expect(words).toContain('De foto gaat niet open.');
    expect(words).toContain('Verborgen gegevens blijven in dit bestand staan');
    await press(review, 'Ik heb zelf gekeken');
    await waitUntilSettled(page);
    const [photo] = await published();
    expect(photo?.body.equals(half)).toBe(true);
  });
});
