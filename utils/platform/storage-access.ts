/** Keeps content scripts, and so a compromised renderer, out of the extension's storage areas. */
import { browser } from 'wxt/browser';

interface Area {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Chromium forgets the setting for `local` and `managed` at a restart: call at every start. */
export async function restrictStorageAccess(): Promise<void> {
  const { local, managed, session } = browser.storage as unknown as Record<
    string,
    Area | undefined
  >;
  for (const area of [local, managed, session]) {
    await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
