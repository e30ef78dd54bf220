/** What axe-core finds on a page: nothing, or each rule with the elements that break it. */
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

export async function accessibilityProblems(page: Frame | Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}
