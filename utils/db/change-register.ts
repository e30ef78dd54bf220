/** The register as one value: read whole, changed by a pure function, and written in one transaction, or not at all. */
import type { DepartedPupil, Pupil, StaffList } from '../model/register.ts';
import { type FreshKey, freshKey, registerKey } from './register-key.ts';
import type { Database, PreviousRegister, RegisterRow, Sealed, SealedParts } from './schema.ts';
import { seal, unseal } from './seal.ts';

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

const nothing: RegisterState = {
  ...{ current: undefined, pupils: [], previous: undefined, departed: [], staff: undefined },
};

/** Only the parts that are wanted are opened. What is locked counts as if it were not there: the guard says then that it has no list, and is never silent. */
export async function readState<N extends keyof SealedParts>(
  db: Database,
  ...wanted: readonly N[]
): Promise<Pick<RegisterState, N | 'current'>> {
  return (await openState(db, await readRaw(db, wanted))) ?? nothing;
}

/** Seals all of it anew on the level that is possible now. Not when somebody else writes meanwhile: then the next time. */
export async function sealAnew(db: Database): Promise<void> {
  const raw = await readRaw(db);
  const state = await openState(db, raw);
  if (state !== null) await write(db, raw, state, state, await freshKey(db));
}

/**
 * `change` gives the next state and what to answer; the same state changes nothing. No transaction outlasts the sealing, so
 * `change` is asked again when the register was written meanwhile. What is locked is given up for what `change` makes of nothing.
 */
export async function changeRegister<T>(
  db: Database,
  change: (state: RegisterState) => readonly [RegisterState, T],
): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const raw = await readRaw(db);
    const opened = await openState(db, raw);
    const state = opened ?? nothing;
    const [next, result] = change(state);
    if (next === state) return result;
    const fresh = opened === null ? await freshKey(db) : null;
    if (await write(db, raw, state, next, fresh)) return result;
  }
  throw new Error('The register is written by others all the time.');
}

async function readRaw(db: Database, wanted: readonly (keyof SealedParts)[] = parts): Promise<Raw> {
  const transaction = db.transaction(['register', 'sealed'], 'readonly');
  const sealed = transaction.objectStore('sealed');
  const current = transaction.objectStore('register').get('current');
  const found = await Promise.all(
    parts.map((name) => (wanted.includes(name) ? sealed.get(name) : undefined)),
  );
  return { current: await current, sealed: found };
}

/** Null when it is locked. */
async function openState(db: Database, { current, sealed }: Raw): Promise<RegisterState | null> {
  const key = await registerKey(db);
  if (key === null) return null;
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
  fresh: FreshKey | null,
): Promise<boolean> {
  const key = fresh?.key ?? (await registerKey(db));
  if (key === null) return false;
  // Under another key nothing may stay that was sealed with the one before.
  const changed = parts.filter((name) => fresh !== null || before[name] !== after[name]);
  const sealed = await Promise.all(
    changed.map(async (name) => {
      const value = after[name];
      return [name, value === undefined ? undefined : await seal(key, name, value)] as const;
    }),
  );
  const transaction = db.transaction(['register', 'sealed', 'keys'], 'readwrite', {
    durability: 'strict',
  });
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
  if (fresh !== null) pending.push(transaction.objectStore('keys').put(fresh.row, 'register'));
  if (after.current !== undefined) {
    // A version never comes back, also not after what was locked: the checker knows names by it.
    const version = Math.max(
      after.current.version,
      (raw.current?.version ?? 0) + (before === after ? 0 : 1),
    );
    pending.push(registers.put({ ...after.current, version }, 'current'));
  }
  await Promise.all(pending);
  await transaction.done;
  return true;
}

/** Every time that a part is written it gets another IV. */
const isSamePart = (one: Sealed | undefined, other: Sealed | undefined): boolean =>
  String(one?.iv) === String(other?.iv);
