/** The key that turns pupil ids and file hashes into references (HMAC-SHA-256). */

import { ownKey } from './own-key.ts';
import type { Database } from './schema.ts';

export const ledgerKey = (db: Database): Promise<CryptoKey> =>
  ownKey(db, 'ledger', () =>
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  );
