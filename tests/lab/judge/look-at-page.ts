/** What a page shows of a picture: looked for in every frame and open shadow root. */
import type { Frame, Page } from 'puppeteer-core';
import type { LabPage } from '../page-spec.ts';
import type { Subject } from '../subject.ts';

/** The line for words that were pasted with the picture. */
export const pastedWords = 'the pasted words';

/** One line for each sign; the same signs in two looks give the same lines. */
export async function lookAtPage(
  page: Page,
  { signs }: LabPage,
  { fileName, words }: Subject,
): Promise<readonly string[]> {
  const stem = fileName?.replace(/\.[^.]+$/, '') ?? null;
  const seen = await Promise.all(
    page.frames().map((frame) => lookAtFrame(frame, signs, stem, words)),
  );
  return seen.flat().sort();
}

/** A frame that goes away while it is looked at shows nothing. */
const lookAtFrame = (
  frame: Frame,
  signs: readonly string[],
  stem: string | null,
  words: string | null,
): Promise<readonly string[]> => frame.evaluate(look, signs, stem, words).catch(() => []);

/** Runs in the page. */
function look(
  signs: readonly string[],
  stem: string | null,
  words: string | null,
): readonly string[] {
  const found: string[] = [];
  // The review may show all of it; in Firefox only the frame itself knows whose it is.
  if (location.protocol.endsWith('-extension:')) return found;
  const isPicture = (address: string): boolean => /^(blob:|data:image\/(?!svg|gif))/.test(address);
  const walk = (root: Document | ShadowRoot): void => {
    for (const sign of signs) {
      for (const _ of root.querySelectorAll(sign)) found.push(`shows ${sign}`);
    }
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot !== null) walk(element.shadowRoot);
      if (element instanceof HTMLImageElement && isPicture(element.src)) found.push('a picture');
      const [, background = ''] = /url\("(.*)"\)/.exec(element.style?.backgroundImage ?? '') ?? [];
      if (isPicture(background)) found.push('a picture in the background');
      if (element instanceof HTMLInputElement && element.type === 'file') {
        for (const _ of element.files ?? []) found.push('a file in an input');
      }
    }
    const html = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
    if (stem !== null && html.includes(stem)) found.push('the first name');
    if (words !== null && html.includes(words)) found.push('the pasted words');
  };
  walk(document);
  return found;
}
