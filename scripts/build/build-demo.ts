// Builds the demo extension: the same code, with 127.0.0.1 among its hosts.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');

/**
 * In a process of its own, so that its progress does not run through what we say.
 * Gives the folder of the built extension.
 */
export async function buildDemo(browser: 'chromium' | 'firefox' = 'chromium'): Promise<string> {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const build = promisify(execFile)(
    process.execPath,
    [wxt, 'build', '--mode', 'demo', '-b', target],
    {
      cwd: root,
    },
  );
  await build.catch((error: { readonly stdout?: string; readonly stderr?: string }) => {
    throw new Error(`The extension could not be built.\n${error.stdout}\n${error.stderr}`);
  });
  return join(root, `.output/${target}-mv3-demo`);
}
