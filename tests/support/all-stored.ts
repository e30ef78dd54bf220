// All that lies in the database as one text: what a search through the disk would find.
import type { Database } from '../../utils/db/schema.ts';

export async function allStored(db: Database): Promise<string> {
  const rows = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
  return JSON.stringify(rows, (_, value: unknown) => {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('latin1') : bytes;
  });
}
