/** What has to come down, with names and addresses: joined only to be shown. */
import type { Database } from '../../db/schema.ts';
import { readEnrolment, readTakedowns } from '../../db/takedown-store.ts';
import type { Publication } from '../../model/publication.ts';
import type { Takedown, TakedownPost, TakedownView } from '../../model/takedown.ts';
import { openText } from '../seal-text.ts';
import { postsOf } from './posts-of.ts';
import { openRowsAbout, type RowsAbout } from './rows-about.ts';
import type { WhoItIs } from './watch-register.ts';

/** The latest change first. */
export async function listTakedowns(db: Database): Promise<readonly TakedownView[]> {
  const rowsAbout = openRowsAbout(db);
  const takedowns = [...(await readTakedowns(db))].sort((a, b) => b.on.localeCompare(a.on));
  return Promise.all(takedowns.map((one) => viewOf(db, one, rowsAbout)));
}

/** How many pupils there is something to do or to see for. */
export async function countOpen(db: Database): Promise<number> {
  const rowsAbout = openRowsAbout(db);
  const open = await Promise.all(
    (await readTakedowns(db)).map(
      async (one) => !one.isSeen || (await isTakedownOpen(db, one, rowsAbout)),
    ),
  );
  return open.filter((isOpen) => isOpen).length;
}

/** Whether there are posts that nobody has ticked off. */
export async function isTakedownOpen(
  db: Database,
  one: Takedown,
  rowsAbout = openRowsAbout(db),
): Promise<boolean> {
  return (await untickedPosts(db, one, rowsAbout)).length > 0;
}

/** The posts that nobody has ticked off, of all pupils. */
export async function openPosts(db: Database): Promise<ReadonlySet<string>> {
  const rowsAbout = openRowsAbout(db);
  const all = (await readTakedowns(db)).map((one) => untickedPosts(db, one, rowsAbout));
  return new Set((await Promise.all(all)).flat());
}

async function untickedPosts(
  db: Database,
  one: Takedown,
  rowsAbout: RowsAbout,
): Promise<readonly string[]> {
  const { sure, possible } = await found(db, one, rowsAbout);
  return [...sure, ...possible].map(({ post }) => post).filter((post) => !one.ticked[post]);
}

async function found(db: Database, one: Takedown, rowsAbout: RowsAbout) {
  const { pupilRef } = one;
  const enrolment = await readEnrolment(db, pupilRef);
  const known = enrolment ?? { pupilRef, says: {}, groups: [], leftOn: null };
  return postsOf(one, known.groups, await rowsAbout(known));
}

async function viewOf(db: Database, one: Takedown, rowsAbout: RowsAbout): Promise<TakedownView> {
  const { pupilRef, on, hasLeft, purposes, isSeen } = one;
  const { sure, possible } = await found(db, one, rowsAbout);
  const who = await whoIs(db, one);
  return {
    pupilRef,
    ...who,
    ...{ on, hasLeft, purposes, isSeen },
    sure: await postViews(db, sure, one.ticked),
    possible: await postViews(db, possible, one.ticked),
  };
}

/** Nobody's name, where it cannot be read any more. */
async function whoIs(db: Database, { who }: Takedown): Promise<WhoItIs> {
  const opened = await openText(db, who);
  return opened === null ? { name: '', group: '' } : (JSON.parse(opened) as WhoItIs);
}

/** With their addresses. */
export const postViews = (
  db: Database,
  rows: readonly Publication[],
  ticked: Takedown['ticked'],
): Promise<readonly TakedownPost[]> =>
  Promise.all(rows.map((row) => postView(db, row, ticked[row.post] ?? null)));

async function postView(
  db: Database,
  { post, day, channel, host, address, state }: Publication,
  ticked: TakedownPost['ticked'],
): Promise<TakedownPost> {
  const opened = address && (await openText(db, address));
  return { post, day, channel, host, address: opened, state, ticked };
}
