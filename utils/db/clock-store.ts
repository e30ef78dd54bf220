/** What was kept of this computer's clock. */
import type { Database } from './schema.ts';

interface KeptClock {
  readonly lastSeen: number;
  readonly steady: number;
}

export async function readClockState(db: Database): Promise<KeptClock | null> {
  return (await db.get('clock', 'clock')) ?? null;
}

export async function writeClockState(db: Database, state: KeptClock): Promise<void> {
  await db.put('clock', state, 'clock');
}
