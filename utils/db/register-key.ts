/**
 * The key that seals the register, by level. L0: it lies in the database, not extractable. L1: it lies there wrapped by a key that
 * comes from the device's secret in the administrator's policy, so that the database alone does not open, nor the register of
 * a device that lost the policy. Chromium keeps a copy of the policy in its profile: who copies all of that has the secret,
 * too. L2 (a phrase of the user) would wrap it in the same way.
 */
import type { Protection } from '../model/protection.ts';
import { ownKey } from './own-key.ts';
import type { Database, WrappedKey } from './schema.ts';

/** The secret of each open connection; it is never stored. */
const secrets = new WeakMap<Database, string>();

export function rememberSecret(db: Database, secret: string): void {
  secrets.set(db, secret);
}

/** What lies in the database, and the key that it is. */
export interface FreshKey {
  readonly row: CryptoKey | WrappedKey;
  readonly key: CryptoKey;
}

/** Null when it is locked. Made on first use. */
export async function registerKey(db: Database): Promise<CryptoKey | null> {
  const row = await ownKey(db, 'register', async () => (await freshKey(db)).row);
  if (!('wrapped' in row)) return row;
  const secret = secrets.get(db);
  return secret === undefined ? null : unwrapped(row, secret).catch(() => null);
}

/** On the level that is possible now. */
export async function freshKey(db: Database): Promise<FreshKey> {
  const secret = secrets.get(db);
  if (secret === undefined) {
    const key = await crypto.subtle.generateKey(gcm, false, uses);
    return { row: key, key };
  }
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await crypto.subtle.generateKey(gcm, true, uses);
  const wrapped = await crypto.subtle.wrapKey(
    'raw',
    key,
    await wrappingKey(secret, salt),
    'AES-KW',
  );
  const row = { salt, wrapped };
  return { row, key: await unwrapped(row, secret) };
}

export async function protectionOf(db: Database): Promise<Protection> {
  const row = await db.get('keys', 'register');
  if (row === undefined) return secrets.has(db) ? 'policy' : 'device';
  if (!('wrapped' in row)) return 'device';
  return (await registerKey(db)) === null ? 'locked' : 'policy';
}

const gcm = { name: 'AES-GCM', length: 256 } as const;
const uses: KeyUsage[] = ['encrypt', 'decrypt'];

async function unwrapped({ salt, wrapped }: WrappedKey, secret: string): Promise<CryptoKey> {
  const wrapping = await wrappingKey(secret, salt);
  return crypto.subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', gcm, false, uses);
}

async function wrappingKey(secret: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const encoder = new TextEncoder();
  const base = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveKey',
  ]);
  const info = encoder.encode('beeldwacht/register/1');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-KW', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}
