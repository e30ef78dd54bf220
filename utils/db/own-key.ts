/** The keys that this browser made for itself. */
import type { Database, KeyName, WrappedKey } from './schema.ts';

type StoredKey = CryptoKey | WrappedKey;

/** Made on first use. Not extractable by page code, though it is no protection on the disk: it lies there as it is. */
export async function ownKey(
  db: Database,
  name: KeyName,
  make: () => Promise<StoredKey>,
): Promise<StoredKey> {
  const existing = await db.get('keys', name);
  if (existing !== undefined) return existing;
  const key = await make();
  const transaction = db.transaction('keys', 'readwrite', { durability: 'strict' });
  // Another context may have been first; the key that lies there wins.
  const winner = (await transaction.store.get(name)) ?? key;
  if (winner === key) await transaction.store.put(key, name);
  await transaction.done;
  return winner;
}
