/** Writes the ledger's row for one released hold. The release waits for it. */
import { ledgerKey } from '../db/ledger-key.ts';
import { putPublication } from '../db/publication-store.ts';
import type { Database } from '../db/schema.ts';
import { toHex } from '../lib/to-hex.ts';
import type { PupilId } from '../model/ids.ts';
import type { Publication } from '../model/publication.ts';

export interface Release extends Omit<Publication, 'day' | 'pupilRefs' | 'fileRefs'> {
  readonly pupilIds: readonly PupilId[];
  /** SHA-256 in hex of each released file. */
  readonly fileHashes: readonly string[];
}

/** References are cut to 128 bits: enough to tell 50,000 pupils apart. */
async function reference(key: CryptoKey, value: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(value));
  return toHex(mac).slice(0, 32);
}

/** The same id writes the same row again, so a release that is retried stays one row. */
export async function recordRelease(db: Database, release: Release, now: Date): Promise<void> {
  const key = await ledgerKey(db);
  const { pupilIds, fileHashes, ...row } = release;
  await putPublication(db, {
    ...row,
    day: now.toISOString().slice(0, 10),
    pupilRefs: await Promise.all(pupilIds.map((id) => reference(key, `pupil:${id}`))),
    fileRefs: await Promise.all(fileHashes.map((hash) => reference(key, `file:${hash}`))),
  });
}
