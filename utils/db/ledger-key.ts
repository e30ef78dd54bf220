/** The key that turns pupil ids and file hashes into references (HMAC-SHA-256). */

import { ownKey } from './own-key.ts';
import type { Database } from './schema.ts';

export async function ledgerKey(db: Database): Promise<CryptoKey> {
  const key = await ownKey(db, 'ledger', () =>
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  );
  if ('wrapped' in key) throw new Error('The key of the ledger is never wrapped.');
  return key;
}
