/** Keeps the one connection to the database open, by the device's secret as its policy has it now. */
import { openDatabase } from '../db/open-database.ts';
import type { Database } from '../db/schema.ts';
import { readDeviceSecret } from '../platform/read-device-secret.ts';

interface Kept {
  readonly secret: string | null;
  readonly opening: Promise<Database>;
}

/** A policy can arrive after the start, change, and go: then the connection is opened anew. */
export function createDatabaseKeeper(): () => Promise<Database> {
  let kept: Kept | null = null;
  return async () => {
    const secret = await readDeviceSecret();
    if (kept !== null && kept.secret !== secret) {
      void kept.opening.then((db) => db.close());
      kept = null;
    }
    kept ??= open(secret);
    return kept.opening;
  };

  /** A connection that failed or was closed for an upgrade is not kept (F4). */
  function open(secret: string | null): Kept {
    const forget = (): void => {
      if (kept === own) kept = null;
    };
    const opening = openDatabase(forget, secret);
    const own: Kept = { secret, opening };
    opening.catch(forget);
    return own;
  }
}
