/** The register as one value: read whole, changed by a pure function, and written in one transaction, or not at all. */
import type { DepartedPupil, Pupil, StaffList } from '../model/register.ts';
import type { Database, PreviousRegister, RegisterRow, Sealed, SealedParts } from './schema.ts';
import { registerKey, seal, unseal } from './seal.ts';

export interface RegisterState {
  readonly current: RegisterRow | undefined;
  readonly pupils: readonly Pupil[];
  readonly previous: PreviousRegister | undefined;
  readonly departed: readonly DepartedPupil[];
  readonly staff: StaffList | undefined;
}

const parts = ['pupils', 'previous', 'departed', 'staff'] as const;
/** Somebody else's change in between is seldom; more of them than this is a mistake. */
const attempts = 5;

interface Raw {
  readonly current: RegisterRow | undefined;
  readonly sealed: readonly (Sealed | undefined)[];
}

export async function readState(db: Database): Promise<RegisterState> {
  return openState(db, await readRaw(db));
}

/**
 * `change` gives the next state and what to answer; the same state changes nothing. No transaction outlasts the sealing, so
 * `change` is asked again when the register was written meanwhile.
 */
export async function changeRegister<T>(
  db: Database,
  change: (state: RegisterState) => readonly [RegisterState, T],
): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const raw = await readRaw(db);
    const state = await openState(db, raw);
    const [next, result] = change(state);
    if (next === state || (await write(db, raw, state, next))) return result;
  }
  throw new Error('The register is written by others all the time.');
}

async function readRaw(db: Database): Promise<Raw> {
  const transaction = db.transaction(['register', 'sealed'], 'readonly');
  const sealed = transaction.objectStore('sealed');
  const current = transaction.objectStore('register').get('current');
  const found = await Promise.all(parts.map((name) => sealed.get(name)));
  return { current: await current, sealed: found };
}

async function openState(db: Database, { current, sealed }: Raw): Promise<RegisterState> {
  const key = await registerKey(db);
  const open = async <N extends keyof SealedParts>(
    name: N,
  ): Promise<SealedParts[N] | undefined> => {
    const part = sealed[parts.indexOf(name)];
    return part === undefined ? undefined : unseal(key, name, part);
  };
  const [pupils = [], previous, departed = [], staff] = await Promise.all([
    open('pupils'),
    open('previous'),
    open('departed'),
    open('staff'),
  ]);
  return { current, pupils, previous, departed, staff };
}

/** False, and nothing is written, when what lies there is no longer what was read. */
async function write(
  db: Database,
  raw: Raw,
  before: RegisterState,
  after: RegisterState,
): Promise<boolean> {
  const key = await registerKey(db);
  const changed = parts.filter((name) => before[name] !== after[name]);
  const sealed = await Promise.all(
    changed.map(async (name) => {
      const value = after[name];
      return [name, value === undefined ? undefined : await seal(key, name, value)] as const;
    }),
  );
  const transaction = db.transaction(['register', 'sealed'], 'readwrite', { durability: 'strict' });
  // The disk may be full at the very end.
  transaction.done.catch(() => undefined);
  const [registers, store] = [
    transaction.objectStore('register'),
    transaction.objectStore('sealed'),
  ];
  const now = await Promise.all(parts.map((name) => store.get(name)));
  const isSame =
    now.every((part, at) => isSamePart(part, raw.sealed[at])) &&
    (await registers.get('current'))?.version === raw.current?.version;
  if (!isSame) return false;
  const pending: Promise<unknown>[] = sealed.map(([name, part]) =>
    part === undefined ? store.delete(name) : store.put(part, name),
  );
  if (after.current !== undefined) pending.push(registers.put(after.current, 'current'));
  await Promise.all(pending);
  await transaction.done;
  return true;
}

/** Every time that a part is written it gets another IV. */
const isSamePart = (one: Sealed | undefined, other: Sealed | undefined): boolean =>
  String(one?.iv) === String(other?.iv);
