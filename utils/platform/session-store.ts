/** Memory of the browser session: survives the service worker, never touches the disk. */
import { browser } from 'wxt/browser';

export async function readSession<T>(key: string): Promise<T | null> {
  const found = await browser.storage.session.get(key);
  return (found[key] as T | undefined) ?? null;
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function sessionKeys(): Promise<readonly string[]> {
  return Object.keys(await browser.storage.session.get(null));
}

export async function forgetSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}
