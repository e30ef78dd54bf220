/** Suspends Firefox's event page as the browser does after 30 idle seconds, and waits until it is gone. */
import type { Browser } from 'puppeteer-core';
import { geckoId } from '../../scripts/browser/launch-firefox.ts';

/** The driver's own line to the browser, of which its types say nothing. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

export async function suspendEventPage(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const answer = await connection.send('script.evaluate', {
    // Only a window of the browser itself can see it.
    target: { context: contexts[0]?.context },
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID('${geckoId}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`,
    awaitPromise: true,
  });
  const { result } = answer.result as { readonly result?: { readonly value?: unknown } };
  if (result?.value !== 'stopped') throw new Error('the event page is still running');
}
