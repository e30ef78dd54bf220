/** Seals what an older version of the extension left lying open. */

import { registerKey } from './register-key.ts';
import type { Database } from './schema.ts';
import { seal } from './seal.ts';

const open = ['pupils', 'previousRegister', 'departed', 'staff'] as const;
const stores = [...open, 'sealed'] as const;

/** Once, however many contexts open the database at the same time: what was sealed since is never written over. */
export async function sealWhatLayOpen(db: Database): Promise<void> {
  const counts = await Promise.all(open.map((name) => db.count(name)));
  if (counts.every((count) => count === 0)) return;
  const [pupils, previous, departed, staff] = await Promise.all([
    db.getAll('pupils'),
    db.get('previousRegister', 'previous'),
    db.getAll('departed'),
    db.get('staff', 'current'),
  ]);
  const key = await registerKey(db);
  if (key === null) return;
  const sealed = await Promise.all([
    seal(key, 'pupils', pupils),
    previous && seal(key, 'previous', previous),
    seal(key, 'departed', departed),
    staff && seal(key, 'staff', staff),
  ]);
  const names = ['pupils', 'previous', 'departed', 'staff'] as const;
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const left = await Promise.all(open.map((name) => transaction.objectStore(name).count()));
  const pending: Promise<unknown>[] = [];
  if (left.some((count) => count > 0)) {
    const store = transaction.objectStore('sealed');
    for (const [at, part] of sealed.entries()) {
      const name = names[at];
      if (part !== undefined && name !== undefined) pending.push(store.put(part, name));
    }
    pending.push(...open.map((name) => transaction.objectStore(name).clear()));
  }
  await Promise.all([...pending, transaction.done]);
}
