/** The secret that an administrator's policy gives this device, by which the register is sealed. */
import { browser } from 'wxt/browser';

/** Shorter ones can be guessed: they count as none, which the options page shows. */
const leastLength = 32;

/** Null without a policy. Firefox rejects where there is none. */
export async function readDeviceSecret(): Promise<string | null> {
  const managed = await browser.storage.managed.get('deviceSecret').catch(() => null);
  const secret: unknown = managed?.['deviceSecret'];
  return typeof secret === 'string' && secret.length >= leastLength ? secret : null;
}
