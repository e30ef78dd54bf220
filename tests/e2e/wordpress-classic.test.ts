/** A real WordPress, classic editor and media library: held at choosing and at publishing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { letPass, refuse } from '../lab/drive/decide.ts';
import { dropFiles } from '../support/drop-files.ts';
import { picture } from '../support/guarded-school.ts';
import { openReview, pause, reviewText, waitForReview } from '../support/review.ts';
import { getWordPress } from '../support/wordpress/get-wordpress.ts';
import {
  type GuardedWordPress,
  nameFor,
  startGuardedWordPress,
} from '../support/wordpress/guarded-wordpress.ts';

const found = await getWordPress();
const uploaded = '.attachment.save-ready';

describe.skipIf('missing' in found)(nameFor('the classic editor', found), () => {
  let site: GuardedWordPress;
  let page: Page;
  beforeAll(async () => {
    site = await startGuardedWordPress(found);
  });
  afterAll(() => site?.stop());

  async function choose(button: string): Promise<void> {
    // The uploader lays its file field over the button once it has started.
    await page.waitForSelector('.moxie-shim input[type="file"]');
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.locator(button).click()]);
    await chooser.accept([picture('schooltuin.jpg')]);
  }

  /** Refuses first: what is held then has left no trace, and can be brought again. */
  async function holdTwice(bring: () => Promise<void>, done: string): Promise<void> {
    site.wordpress.clear();
    await bring();
    const first = await waitForReview(page);
    expect(site.withPhoto()).toEqual([]);
    expect(site.wordpress.bytesOf('schooltuin.jpg')).toEqual([]);
    await refuse(page, first);
    expect(site.uploads()).toEqual([]);
    await bring();
    await letPass(page, await waitForReview(page));
    await page.waitForSelector(done);
    expect(site.withPhoto()).toHaveLength(1);
  }

  test('a photo that is chosen on the page for new files', async () => {
    page = await site.guarded.openPage(`${site.wordpress.origin}/wp-admin/media-new.php`);
    await holdTwice(() => choose('#plupload-browse-button'), '.media-item .edit-attachment');
    await page.close();
  });

  describe('in a new post', () => {
    const title = (text: string): Promise<void> => page.locator('#title').fill(text);
    beforeEach(async () => {
      page = await site.guarded.openPage(`${site.wordpress.origin}/wp-admin/post-new.php?classic`);
      await page.bringToFront();
      await title('De schooltuin');
      await page.locator('#insert-media-button').click();
      await page.locator('#menu-item-upload').click();
      return () => page.close();
    });

    const insert = async (): Promise<void> => {
      await choose('.media-modal .upload-ui .browser');
      await letPass(page, await waitForReview(page));
      await page.waitForSelector(`${uploaded}.selected`);
      await page.locator('.media-button-insert:not([disabled])').click();
      const frame = await page.waitForSelector('#content_ifr');
      await (await frame?.contentFrame())?.waitForSelector('img');
      // The editor takes the focus a moment later, in the middle of what is typed.
      await pause(1_000);
    };

    test('a photo that is chosen in the media library', async () => {
      await holdTwice(() => choose('.media-modal .upload-ui .browser'), uploaded);
    });

    test('a photo that is dropped on the media library', async () => {
      await holdTwice(
        () => dropFiles(page, '.media-modal .media-frame-content', picture('schooltuin.jpg')),
        uploaded,
      );
    });

    const publishedOne = async () => {
      const all = await site.published();
      return all.length === 1 ? all : null;
    };
    const naming = 'Emma de Vries zaait radijs';

    test('a text that names a pupil is held at "Publish", and goes out when it is changed', async () => {
      await insert();
      await title(naming);
      await page.locator('#publish').click();
      const warning = await waitForReview(page);
      expect(await reviewText(warning)).toContain('Emma de Vries');
      await refuse(page, warning);
      expect(await site.published()).toEqual([]);

      await title('Een leerling zaait radijs.');
      await page.locator('#publish').click();
      const [post] = await vi.waitUntil(publishedOne, { timeout: 20_000 });
      expect(post?.title).toBe('Een leerling zaait radijs.');
      expect(post?.content).toMatch(/^<img [^>]*\/uploads\/[^>]*>$/);
      expect(post?.content).not.toMatch(/beeldwacht/i);
    });

    test('previews and drafts pass, whoever they name', async () => {
      await insert();
      await title(naming);
      site.wordpress.clear();
      const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
      await page.locator('#post-preview').click();
      await (await opened)?.waitForFunction(() => document.readyState === 'complete');
      await (await opened)?.close();
      expect(site.wordpress.bytesOf('wp-preview')).toHaveLength(1);
      await page.bringToFront();
      site.wordpress.clear();
      await page.locator('#save-post').click();
      // The page that says so is the answer to the request.
      await page.waitForFunction(() => location.search.includes('message='));
      expect(site.wordpress.bytesOf('Emma+de+Vries+zaait')).toHaveLength(1);
      expect(await openReview(page)).toBeNull();
    });
  });
});
