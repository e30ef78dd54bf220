/** The keys of the ledger. Neither leaves this browser, though they are no protection on its disk. */
import { ownKey } from './own-key.ts';
import type { Database } from './schema.ts';

/** Turns ids of pupils, names of groups and hashes of files into references (HMAC-SHA-256). */
export const ledgerKey = (db: Database): Promise<CryptoKey> =>
  keyOf(db, 'ledger', () =>
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  );

/** Seals what may name a child: addresses of posts, and who has left (AES-256-GCM). */
export const sealKey = (db: Database): Promise<CryptoKey> =>
  keyOf(db, 'seal', () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  );

type LedgerKeyName = 'ledger' | 'seal';

/** The keys of a connection by their name: thousands of addresses are opened for one list. */
const known = new WeakMap<Database, Map<LedgerKeyName, Promise<CryptoKey>>>();

function keyOf(
  db: Database,
  name: LedgerKeyName,
  make: () => Promise<CryptoKey>,
): Promise<CryptoKey> {
  const keys = known.get(db) ?? new Map<LedgerKeyName, Promise<CryptoKey>>();
  known.set(db, keys);
  const key = keys.get(name) ?? readKey(db, name, make);
  keys.set(name, key);
  // What failed once is tried again.
  key.catch(() => keys.delete(name));
  return key;
}

async function readKey(
  db: Database,
  name: LedgerKeyName,
  make: () => Promise<CryptoKey>,
): Promise<CryptoKey> {
  const key = await ownKey(db, name, make);
  if ('wrapped' in key) throw new Error('The keys of the ledger are never wrapped.');
  return key;
}
