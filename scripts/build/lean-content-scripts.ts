// Keeps out of guarded pages what only the extension's own pages need: each of them carries 30 kB at most.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What content scripts import, and what they get for it. */
const instead: Readonly<Record<string, string>> = {
  'webextension-polyfill': here('native-browser.ts'),
  'wxt/utils/content-script-context': here('quiet-content-script.ts'),
};

export function leanContentScripts(): Plugin {
  let isContentScript = false;
  return {
    name: 'lean-content-scripts',
    enforce: 'pre',
    configResolved({ build }) {
      const output = build.rolldownOptions.output;
      isContentScript = String(JSON.stringify(output)).includes('"content-scripts/');
    },
    resolveId: (source) => (isContentScript ? (instead[source] ?? null) : null),
  };
}
