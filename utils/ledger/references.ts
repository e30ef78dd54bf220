/** References that only this browser can join to pupils, groups and files. */
import { ledgerKey } from '../db/ledger-key.ts';
import type { Database } from '../db/schema.ts';
import { toHex } from '../lib/to-hex.ts';

export type Referred = 'pupil' | 'group' | 'file';

export type References = (kind: Referred, values: readonly string[]) => Promise<readonly string[]>;

/** In the order of the values. Cut to 128 bits: enough to tell 50,000 pupils apart. */
export async function openReferences(db: Database): Promise<References> {
  const key = await ledgerKey(db);
  const one = async (kind: Referred, value: string): Promise<string> => {
    const bytes = new TextEncoder().encode(`${kind}:${value}`);
    return toHex(await crypto.subtle.sign('HMAC', key, bytes)).slice(0, 32);
  };
  return (kind, values) => Promise.all(values.map((value) => one(kind, value)));
}
