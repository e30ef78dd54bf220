/** Names in a photo as phones make them: small, slanted, on their side. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, fillCms } from '../support/cms-page.ts';
import { type DrawnPhoto, drawPhoto, type Tag } from '../support/draw-photo.ts';
import { type GuardedSchool, startGuardedSchool } from '../support/guarded-school.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

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
