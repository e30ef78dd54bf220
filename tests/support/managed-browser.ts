/**
 * A Chromium that an administrator manages: with a policy folder of its own, which nobody else on this machine sees. Chromium reads
 * policies from one place under `/etc`; the browser is started in a mount namespace in which a folder of the test lies there.
 * Nothing of the machine is changed, and what was mounted is gone with the browser.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { extensionFolder } from './guarded-school.ts';

/** What an administrator sets for the extension (`public/managed-schema.json`), or null: no policy. */
export type ExtensionPolicy = Readonly<Record<string, unknown>> | null;

export interface ManagedBrowser {
  /** To start instead of the browser itself: `SchoolOptions.executable`. */
  readonly executable: string;
  /** Before the browser starts: a change of the first seconds is missed. See `untilPolicy`. */
  setPolicy(policy: ExtensionPolicy): void;
  /** Takes the folder away; the browser must have ended. */
  remove(): void;
}

/**
 * Waits until the policy has reached the extension, some seconds after it was loaded. Chromium does that when it has nothing else to
 * do: a page that is loaded again and again keeps it from coming. `page` is one of the extension's.
 */
export async function untilPolicy(page: Page, key: string): Promise<void> {
  await page.waitForFunction(
    `chrome.storage.managed.get(${JSON.stringify(key)}).then((it) => ${JSON.stringify(key)} in it)`,
    { polling: 200 },
  );
}

/** Where each browser looks, by a word in the path of its program. */
const folders = [
  [/chromium/i, '/etc/chromium'],
  [/edge/i, '/etc/opt/edge'],
  [/chrome/i, '/etc/opt/chrome'],
] as const;

/** Root needs no namespace of users; for others it makes them root in the namespace only. */
const unshared = process.getuid?.() === 0 ? '--mount' : '--mount --map-root-user';

/** Why no managed browser can be had here, or null when one can. */
export function whyNotManaged(): string | null {
  reason ??= findReason() ?? '';
  return reason === '' ? null : reason;
}

/** Tried once; empty when it works. */
let reason: string | undefined;

/** Throws where `whyNotManaged` says that there is none. */
export function makeManagedBrowser(): ManagedBrowser {
  const browser = findBrowser();
  const place = browser === null ? null : placeOf(browser);
  const why = whyNotManaged();
  if (browser === null || place === null || why !== null) throw new Error(why ?? 'no browser');
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-policy-'));
  const managed = join(folder, 'etc', 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  const executable = join(folder, 'browser');
  const mounted = `mount --bind ${quoted(join(folder, 'etc'))} ${place} && exec ${quoted(browser)} "$@"`;
  const script = `#!/bin/sh\nexec unshare ${unshared} sh -c ${quoted(mounted)} sh "$@"\n`;
  writeFileSync(executable, script, { mode: 0o755 });
  return {
    executable,
    setPolicy(policy) {
      const file = join(managed, 'school.json');
      if (policy === null) return rmSync(file, { force: true });
      const extensions = { [extensionId()]: policy };
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions } }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As Chromium makes it of the public key, so that it is known before the extension is loaded. */
function extensionId(): string {
  const { key }: { key: string } = JSON.parse(
    readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'),
  );
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...hash.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}

function findReason(): string | null {
  if (process.platform !== 'linux') return 'managed browsers are tried on Linux only';
  const browser = findBrowser();
  if (browser === null) return 'no browser was found';
  const place = placeOf(browser);
  if (place === null) return `${browser} is none whose policy folder is known`;
  if (!existsSync(place)) return `${place} is not there, so that nothing can be laid over it`;
  const tried = `mount --bind ${quoted(tmpdir())} ${place}`;
  const { status } = spawnSync('unshare', [...unshared.split(' '), 'sh', '-c', tried]);
  return status === 0 ? null : 'this system lets nobody mount a folder of their own (unshare)';
}

function placeOf(browser: string): string | null {
  return folders.find(([name]) => name.test(browser))?.[1] ?? null;
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
