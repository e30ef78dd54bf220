/** Names in a photo as phones make them: small, slanted, on their side. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../support/cms-page.ts';
import { type DrawnPhoto, drawPhoto, type Tag } from '../support/draw-photo.ts';
import { type GuardedSchool, startGuardedSchool } from '../support/guarded-school.ts';
import {
  press,
  reviewText,
  waitForFirstLook,
  waitForReview,
  waitUntilSettled,
} from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());

/** Chooses the photo in the website's form, and gives what the review says and where its boxes are. */
async function reviewOf(photo: DrawnPhoto) {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Feest', group: 'Groep 1' });
  await chooseCmsPhotos(page, photo.path);
  const review = await waitForReview(page);
  const said = await reviewText(review);
  // Boxes lie over the picture, which is drawn after the words are there.
  await review.waitForSelector('.preview-box-name');
  const boxes = await review.$$eval('.preview-box-name', (all) =>
    all.map((box) => {
      const picture = box.parentElement?.getBoundingClientRect() ?? new DOMRect();
      const { left, top, width, height } = box.getBoundingClientRect();
      return {
        x: (left + width / 2 - picture.left) / picture.width,
        y: (top + height / 2 - picture.top) / picture.height,
      };
    }),
  );
  await press(review, 'Kies geen foto');
  await waitUntilSettled(page);
  await page.close();
  return { said, boxes };
}

describe('a photo of 12 megapixels', () => {
  const slanted: Tag = { text: 'Emma de Vries', x: 0.3, y: 0.62, degrees: -28, size: 56 };
  const onItsSide: Tag = { text: 'Noah Bakker', x: 0.75, y: 0.4, degrees: 90, size: 64 };

  test.each([
    ['slanted', slanted],
    ['on its side', onItsSide],
  ])('with a small name tag, %s: the name is read, and its place is shown', async (_, tag) => {
    const photo = await drawPhoto(guarded.browser, [tag]);
    const { said, boxes } = await reviewOf(photo);
    photo.remove();
    expect(said).toContain('Op de foto staat de naam van een leerling');
    expect(said).toContain(tag.text);
    expect(boxes).toHaveLength(1);
    expect(boxes[0]?.x).toBeCloseTo(tag.x, 1);
    expect(boxes[0]?.y).toBeCloseTo(tag.y, 1);
  });
});

describe('a batch that takes a while', () => {
  test('is on the screen while it is read, and an answer goes out only when all is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-batch-'));
    const files = Array.from({ length: 4 }, (_, at) => join(folder, `IMG_${at}.jpg`));
    const empty = await drawPhoto(guarded.browser, []);
    for (const file of files) copyFileSync(empty.path, file);
    const photo = await drawPhoto(guarded.browser, [
      { text: 'Emma de Vries', x: 0.3, y: 0.6, degrees: 0, size: 90 },
    ]);
    const page = await guarded.openPage(guarded.school.cmsUrl);
    await fillCms(page, { title: 'Feest', group: 'Groep 5' });

    await chooseCmsPhotos(page, ...files, photo.path);
    const first = await waitForFirstLook(page);
    expect(await reviewText(first)).toContain('worden gelezen. Je kunt alvast kijken.');
    await press(first, 'Nee, zij staan er niet op');
    expect(await reviewText(first)).toContain('Je antwoord is genoteerd.');
    expect(await filesInCms(page)).toBe(0);
    // The last photo has a name on it, which nobody had read when the answer was given.
    const review = await waitForReview(page);
    expect(await reviewText(review)).toContain('Op de foto staat de naam van een leerling');
    expect(await reviewText(review)).toContain('Emma de Vries');
    expect(await filesInCms(page)).toBe(0);
    await press(review, 'Kies geen foto’s');
    await waitUntilSettled(page);

    await chooseCmsPhotos(page, ...files);
    await press(await waitForFirstLook(page), 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    expect(await filesInCms(page)).toBe(4);
    photo.remove();
    empty.remove();
    rmSync(folder, { recursive: true });
    await page.close();
  });
});
