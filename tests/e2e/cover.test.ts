/** What is covered in the review is covered in the very bytes that the site receives. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseMultipart } from '../demo/server/multipart.ts';
import { accessibilityProblems } from '../support/check-accessibility.ts';
import { chooseCmsPhotos, fillCms, publishCms } from '../support/cms-page.ts';
import { type DrawnPhoto, drawPhoto } from '../support/draw-photo.ts';
import { type GuardedSchool, startGuardedSchool } from '../support/guarded-school.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

const portrait = fileURLToPath(new URL('../corpus/faces/astronaut.png', import.meta.url));
const tag = { text: 'Emma de Vries', x: 0.3, y: 0.6, degrees: 0, size: 90 };

let guarded: GuardedSchool;
let photo: DrawnPhoto;
let page: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool();
  photo = await drawPhoto(guarded.browser, [tag]);
  page = await guarded.openPage(guarded.school.cmsUrl);
});
afterAll(async () => {
  photo.remove();
  await guarded.stop();
});
beforeEach(async () => {
  await page.goto(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Feest', text: 'Wat een mooie dag.', group: 'Groep 5' });
  guarded.school.clear();
  await chooseCmsPhotos(page, photo.path);
});

/** Publishes, and gives the one photo that the server received. */
async function publishedPhoto(): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
  await Promise.all([page.waitForNavigation(), publishCms(page)]);
  const [post] = guarded.school.requests().filter((it) => it.method === 'POST');
  if (post === undefined) throw new Error('nothing was received');
  const parts = parseMultipart(post.headers['content-type'], post.body);
  const [file, ...more] = parts.filter((it) => it.name === 'foto');
  if (file === undefined || more.length > 0) throw new Error('there should be one photo');
  return { fileName: file.fileName ?? '', bytes: Buffer.from(file.body) };
}

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a place in the picture: the picture's size, and between which values its colours lie. */
const looksOf = (bytes: Buffer, region: Region) =>
  page.evaluate(
    async (base64, { x, y, width, height }) => {
      const data = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data: pixels = [] } =
        context?.getImageData(
          x * bitmap.width,
          y * bitmap.height,
          width * bitmap.width,
          height * bitmap.height,
        ) ?? {};
      const green = [...pixels].filter((_, i) => i % 4 === 1);
      const [least, most] = green.reduce(
        ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
        [255, 0],
      );
      return { size: [bitmap.width, bitmap.height], spread: most - least };
    },
    bytes.toString('base64'),
    region,
  );

/** Where the letters stand, and a little around them. */
const name: Region = { x: 0.24, y: 0.585, width: 0.12, height: 0.03 };
const elsewhere: Region = { x: 0.6, y: 0.2, width: 0.12, height: 0.03 };

describe('a name on a photo', () => {
  test('is covered at once, is asked about no more, and is not in what the site receives', async () => {
    const review = await waitForReview(page);
    expect(await reviewText(review)).toContain('Op de foto staat de naam van een leerling');
    expect((await looksOf(await photo.bytes(), name)).spread).toBeGreaterThan(100);

    await press(review, 'Bedek alle namen');
    expect(await reviewText(review)).not.toContain('Op de foto staat de naam van een leerling');
    await press(review, 'Nee, zij staan er niet op');
    await waitUntilSettled(page);

    const { fileName, bytes } = await publishedPhoto();
    expect(fileName).toMatch(/^foto-\d{4}-\d\d-\d\d-1\.jpg$/);
    const covered = await looksOf(bytes, name);
    expect(covered.size).toEqual([4032, 3024]);
    // One colour, but for what saving as JPEG changes.
    expect(covered.spread).toBeLessThan(12);
    expect((await looksOf(bytes, elsewhere)).spread).toBeGreaterThan(20);
  });

  test('comes back when its cover is taken away', async () => {
    const review = await waitForReview(page);
    const box = await review.waitForSelector('button.preview-box-name');
    await box?.press('Enter');
    expect(await reviewText(review)).not.toContain('Op de foto staat de naam van een leerling');
    await box?.press('Enter');
    expect(await reviewText(review)).toContain('Op de foto staat de naam van een leerling');
    await press(review, 'Kies geen foto');
    await waitUntilSettled(page);
  });
});

/** Draws on the photo with the mouse, from one place in it to another. */
async function drag(
  review: Frame,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const found = await review.waitForSelector('.cover-layer');
  await found?.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  const layer = await found?.boundingBox();
  if (layer === null || layer === undefined) throw new Error('the photo is not shown');
  const at = ([x, y]: readonly [number, number]) =>
    [layer.x + x * layer.width, layer.y + y * layer.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 4 });
  await page.mouse.up();
}

describe('a place that is drawn by hand', () => {
  test('is covered in what the site receives', async () => {
    const review = await waitForReview(page);
    await press(review, 'Bedek alle namen');
    await press(review, 'Vlak');
    await drag(
      review,
      [elsewhere.x - 0.05, elsewhere.y - 0.05],
      [elsewhere.x + 0.2, elsewhere.y + 0.1],
    );
    await press(review, 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    const { bytes } = await publishedPhoto();
    expect((await looksOf(bytes, elsewhere)).spread).toBeLessThan(12);
    expect((await looksOf(bytes, name)).spread).toBeLessThan(12);
  });
});

describe('a photo that is cropped', () => {
  test('reaches the site without what was cut off, and coarse in what was covered by blocks', async () => {
    const review = await waitForReview(page);
    await press(review, 'Bijsnijden');
    await drag(review, [0.58, 0.1], [0.98, 0.5]);
    expect(await reviewText(review)).not.toContain('Op de foto staat de naam van een leerling');
    await press(review, 'Blokjes');
    await drag(review, [0.63, 0.15], [0.83, 0.35]);
    // The faces that were drawn there are cut off.
    await press(review, 'Gekeken: geen kind is nog te herkennen');
    await waitUntilSettled(page);
    const { bytes } = await publishedPhoto();
    const block = { x: 0.15, y: 0.15, width: 0.07, height: 0.07 };
    const covered = await looksOf(bytes, block);
    expect(covered.size[0]).toBeCloseTo(0.4 * 4032, -2);
    expect(covered.size[1]).toBeCloseTo(0.4 * 3024, -2);
    expect(covered.spread).toBeLessThan(12);
    expect((await looksOf(bytes, { ...block, x: 0.75, y: 0.75 })).spread).toBeGreaterThan(20);
  });
});

describe('the contact sheet', () => {
  /** Between the eyes and the mouth of the portrait, and of the smiley over it. */
  const nose: Region = { x: 0.425, y: 0.225, width: 0.03, height: 0.02 };

  test('covers the face that is clicked, and the site receives a smiley in its place', async () => {
    await press(await waitForReview(page), 'Kies geen foto');
    await waitUntilSettled(page);
    await chooseCmsPhotos(page, portrait);
    const review = await waitForReview(page);
    await press(review, 'Ja, één of meer staan erop');
    expect(await reviewText(review)).toContain('Klik op het gezicht: dan wordt het bedekt.');
    const tile = await review.waitForSelector(
      '.face-tile[aria-label="Gezicht 1 op astronaut.png"]',
    );
    await tile?.click();
    await review.waitForSelector('.face-tile[aria-pressed="true"]');
    expect(await accessibilityProblems(review)).toEqual([]);
    await press(review, 'Verder staan zij er niet op');
    await waitUntilSettled(page);
    const { bytes } = await publishedPhoto();
    expect((await looksOf(readFileSync(portrait), nose)).spread).toBeGreaterThan(30);
    expect((await looksOf(bytes, nose)).spread).toBeLessThan(4);
  });
});

test('where the school wants it, photos reach the site smaller, and covered all the same', async () => {
  const review = await waitForReview(page);
  const options = await guarded.openOptions();
  await options.locator('[name="shrinkForWeb"]').click();
  await options.waitForSelector('[name="shrinkForWeb"]:checked');
  await options.close();
  await page.bringToFront();
  await press(review, 'Bedek alle namen');
  await press(review, 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  const { bytes } = await publishedPhoto();
  const covered = await looksOf(bytes, name);
  expect(covered.size).toEqual([1600, 1200]);
  expect(covered.spread).toBeLessThan(12);
});
