/** Runs code in the extension's isolated world of a page: what a compromised renderer could do. */
import type { Page } from 'puppeteer-core';

interface Context {
  readonly id: number;
  readonly origin: string;
}

/** The value must be plain data. Rejections come back as their message. */
export async function evaluateIsolated(
  page: Page,
  extensionId: string,
  expression: string,
): Promise<unknown> {
  const session = await page.createCDPSession();
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const own = contexts.find((it) => it.origin === `chrome-extension://${extensionId}`);
  if (own === undefined) throw new Error('no content script runs on this page');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(async () => { try { return await (${expression}) } catch (error) { return String(error) } })()`,
    contextId: own.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
