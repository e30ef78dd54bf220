/** The key that turns pupil ids and file hashes into references (HMAC-SHA-256). */
import type { Database } from './open-database.ts';

/** Made on first use. Not extractable by page code, though it is no protection on the disk. */
export async function ledgerKey(db: Database): Promise<CryptoKey> {
  const existing = await db.get('keys', 'ledger');
  if (existing !== undefined) return existing;
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const transaction = db.transaction('keys', 'readwrite');
  // Another context may have been first; the key that lies there wins.
  const winner = (await transaction.store.get('ledger')) ?? key;
  if (winner === key) await transaction.store.put(key, 'ledger');
  await transaction.done;
  return winner;
}
