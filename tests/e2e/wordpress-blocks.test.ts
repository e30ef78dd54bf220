/** A real WordPress, block editor: by every way in, and published only after the decision. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { letPass, refuse } from '../lab/drive/decide.ts';
import { fillClipboard } from '../lab/drive/fill-clipboard.ts';
import { paste } from '../lab/drive/start-chromium.ts';
import { dropOn } from '../support/drop-files.ts';
import { picture } from '../support/guarded-school.ts';
import { openReview, reviewText, waitForReview } from '../support/review.ts';
import {
  type BlockEditor,
  emptyImage,
  insertFromLibrary,
  openPublishPanel,
  publish,
  startPost,
  uploadButton,
  waitForUpload,
  waitUntilPublished,
  writeCaption,
} from '../support/wordpress/block-editor.ts';
import { getWordPress } from '../support/wordpress/get-wordpress.ts';
import {
  type GuardedWordPress,
  nameFor,
  startGuardedWordPress,
} from '../support/wordpress/guarded-wordpress.ts';

const found = await getWordPress();

describe.skipIf('missing' in found)(nameFor('the block editor', found), () => {
  let site: GuardedWordPress;
  let editor: BlockEditor;
  beforeAll(async () => {
    site = await startGuardedWordPress(found);
  });
  afterAll(() => site?.stop());
  beforeEach(async () => {
    await editor?.page.close();
    editor = await startPost(site, 'De schooltuin');
    site.wordpress.clear();
  });

  async function choose(): Promise<void> {
    const [chooser] = await Promise.all([
      editor.page.waitForFileChooser(),
      (await uploadButton(editor.canvas))?.click(),
    ]);
    await chooser.accept([picture('schooltuin.jpg')]);
  }
  async function drop(): Promise<void> {
    const place = await editor.canvas.waitForSelector(emptyImage);
    if (place !== null) await dropOn(editor.page, place, picture('schooltuin.jpg'));
  }
  async function pasteOne(): Promise<void> {
    await fillClipboard(site.guarded.browser, `${site.guarded.school.origin}/`, false);
    await editor.page.bringToFront();
    await paste(editor.page, { on: emptyImage, frame: 'iframe[name="editor-canvas"]' });
  }
  async function upload(): Promise<void> {
    await choose();
    await letPass(editor.page, await waitForReview(editor.page));
    await waitForUpload(editor);
  }

  test.each([
    ['chosen', choose],
    ['dropped', drop],
    ['pasted', pasteOne],
  ])('a photo that is %s: held, refused, and let go the next time', async (way, bring) => {
    await bring();
    const first = await waitForReview(editor.page);
    expect(site.withPhoto()).toEqual([]);
    expect(site.wordpress.bytesOf('schooltuin.jpg')).toEqual([]);
    expect(site.uploads()).toEqual([]);
    await refuse(editor.page, first);
    expect(site.uploads()).toEqual([]);
    await editor.canvas.waitForSelector(emptyImage);

    await bring();
    await letPass(editor.page, await waitForReview(editor.page));
    await waitForUpload(editor);
    expect(site.uploads()).toHaveLength(1);
    expect(site.withPhoto()).toHaveLength(way === 'pasted' ? 0 : 1);
  });

  test('a caption that names a pupil is held at "Publish", and goes out when it is changed', async () => {
    await upload();
    await writeCaption(editor, 'Emma de Vries zaait radijs.');
    await openPublishPanel(editor.page);
    expect(await openReview(editor.page)).toBeNull();
    await publish(editor.page);
    const warning = await waitForReview(editor.page);
    expect(await reviewText(warning)).toContain('Emma de Vries');
    expect(await site.published()).toEqual([]);
    await refuse(editor.page, warning);
    expect(await site.published()).toEqual([]);

    await editor.page.locator('::-p-aria(Cancel[role="button"])').click();
    await writeCaption(editor, 'Een leerling zaait radijs.');
    await openPublishPanel(editor.page);
    await publish(editor.page);
    await waitUntilPublished(editor.page);
    const [post, ...more] = await site.published();
    expect(more).toEqual([]);
    expect(post?.title).toBe('De schooltuin');
    expect(post?.content).toMatch(/^<!-- wp:image .*<!-- \/wp:image -->$/s);
    expect(post?.content).toContain('Een leerling zaait radijs.');
    expect(post?.content).not.toMatch(/beeldwacht|Emma|all:initial/i);
  });

  test('autosaves and drafts pass, whoever they name', async () => {
    await upload();
    await writeCaption(editor, 'Emma de Vries zaait radijs.');
    await editor.page.evaluate('wp.data.dispatch("core/editor").autosave()');
    expect(site.wordpress.bytesOf('Emma de Vries')).toHaveLength(1);
    await writeCaption(editor, 'Emma de Vries geeft water.');
    await editor.page.locator('.editor-post-save-draft').click();
    await editor.page.waitForSelector('.editor-post-saved-state.is-saved');
    expect(site.wordpress.bytesOf('Emma de Vries geeft water')).toHaveLength(1);
    expect(await openReview(editor.page)).toBeNull();
    expect(await site.published().then((all) => all.map((it) => it.content).join())).not.toContain(
      'Emma',
    );
  });

  test('a photo from the media library is looked at when it is published, and once', async () => {
    await upload();
    await editor.page.close();
    editor = await startPost(site, 'Nog eens de schooltuin');
    const before = (await site.published()).length;
    await insertFromLibrary(editor);
    await openPublishPanel(editor.page);
    await publish(editor.page);
    const question = await waitForReview(editor.page);
    expect(await reviewText(question)).toContain('Staat al in je bericht');
    await refuse(editor.page, question);
    expect(await site.published()).toHaveLength(before);

    await publish(editor.page);
    await letPass(editor.page, await waitForReview(editor.page));
    await waitUntilPublished(editor.page);
    expect(await site.published()).toHaveLength(before + 1);
    await writeCaption(editor, 'Radijs.');
    await editor.page.locator('.editor-post-publish-button:not([aria-disabled="true"])').click();
    await vi.waitUntil(
      async () => (await site.published()).some((it) => /Radijs/.test(it.content)),
      {
        timeout: 20_000,
      },
    );
    expect(await openReview(editor.page)).toBeNull();
  });
});
