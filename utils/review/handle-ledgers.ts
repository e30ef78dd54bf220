/** What the options page asks about colleagues' ledgers: the one of here to hand on, and theirs to take over. */

import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import { makeLedgerPack } from '../ledger/colleague/make-ledger-pack.ts';
import { mergeLedger } from '../ledger/colleague/merge-ledger.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { matchPupils } from '../register/difference/match-pupils.ts';

export function handleLedgers(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, 'options/ledger-pack' | 'options/merge-ledger'> {
  return {
    'options/ledger-pack': async () => {
      const db = await database();
      return makeLedgerPack(db, (await readRegister(db))?.pupils ?? []);
    },
    'options/merge-ledger': async (pack) => {
      const db = await database();
      const known = (await readRegister(db))?.pupils ?? [];
      const { pairs } = matchPupils(known, pack.pupils);
      const idOf = new Map(pairs.map((pair) => [pair.listed, pair.known.id] as const));
      return mergeLedger(
        db,
        pack,
        pack.pupils.map((one) => idOf.get(one) ?? null),
      );
    },
  };
}
