/** Words that may name a child, kept so that nobody reads them in passing, and a dump shows none. */
import { sealKey } from '../db/ledger-key.ts';
import type { Database } from '../db/schema.ts';

const ivBytes = 12;

/** The iv, and behind it what was sealed. */
export async function sealText(db: Database, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const plain = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealKey(db), plain);
  const whole = new Uint8Array(ivBytes + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), ivBytes);
  return whole;
}

/** Null when it was damaged on the disk, or is of another browser (F5). */
export async function openText(
  db: Database,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<string | null> {
  const [iv, bytes] = [sealed.slice(0, ivBytes), sealed.slice(ivBytes)];
  try {
    const key = await sealKey(db);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes);
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}
