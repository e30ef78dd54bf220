/** Ends the whole browser at some moment of a publication, and says what its ledger has of it afterwards (F21). */
import { setTimeout as pause } from 'node:timers/promises';
import type { Publication } from '../../utils/model/publication.ts';
import { fillCms, publishCms } from './cms-page.ts';
import { type GuardedSchool, startGuardedSchool } from './guarded-school.ts';
import { readLedger } from './read-ledger.ts';

/** How one kill ended: by what the site received, and by what the ledger says after the next start. */
export interface Killed {
  readonly wasPublished: boolean;
  /** Null: there is no row of it. */
  readonly state: Publication['state'] | null;
}

/** What must never be, in words; empty when all is well. */
export type Broken = readonly string[];

/** Milliseconds: how far from the moment of the row a kill may be, and how that moment is looked for. */
const spread = 120;
const step = 40;

/**
 * `profile` has the register read in already. How long a click takes to become a row differs from machine to machine:
 * each kill comes somewhat later when the last came before its row, and else somewhat earlier. `random` gives 0–1.
 */
export async function killWhilePublishing(
  profile: string,
  kills: number,
  random: () => number,
  onKilled: (at: number, killed: Killed, broken: Broken) => void = () => undefined,
): Promise<{ readonly killed: readonly Killed[]; readonly broken: Broken }> {
  const all: Killed[] = [];
  const wrong: string[] = [];
  let guarded = await start(profile);
  let before = await settledLedger(guarded);
  let moment = 400;
  for (let at = 0; at < kills; at += 1) {
    const afterMs = Math.max(0, moment + (random() * 2 - 1) * spread);
    const wasPublished = await publishAndDie(guarded, `bericht-${at}`, afterMs);
    guarded = await start(profile);
    const after = await settledLedger(guarded);
    const fresh = after.filter(({ id }) => !before.some((row) => row.id === id));
    moment += fresh.length === 0 ? step : -step;
    const killed = { wasPublished, state: fresh[0]?.state ?? null };
    const broken = whatIsBroken(before, after, fresh, wasPublished);
    onKilled(at, killed, broken);
    all.push(killed);
    wrong.push(...broken.map((it) => `kill ${at}: ${it}`));
    before = after;
  }
  await guarded.stop();
  return { killed: all, broken: wrong };
}

const start = (profile: string): Promise<GuardedSchool> =>
  startGuardedSchool({ profile, withRegister: false, withContact: false });

/** A text that names nobody goes out without a question: row, word to the page and request follow at once. */
async function publishAndDie(
  { browser, school, openPage }: GuardedSchool,
  title: string,
  afterMs: number,
): Promise<boolean> {
  const page = await openPage(school.cmsUrl);
  await fillCms(page, { title, text: 'Morgen beginnen we om negen uur.', group: 'Groep 5' });
  const isGone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  void publishCms(page).catch(() => undefined);
  await pause(afterMs);
  browser.process()?.kill('SIGKILL');
  await isGone;
  // What was on its way to the server arrives in this time, or never does.
  await pause(200);
  const posts = school
    .requests()
    .filter(({ method, body }) => method === 'POST' && body.includes(title));
  await school.stop();
  return posts.length > 0;
}

/** Rows of which nothing is known yet are doubted as the background starts. */
async function settledLedger(guarded: GuardedSchool): Promise<readonly Publication[]> {
  for (let tries = 0; ; tries += 1) {
    const rows = await readLedger(guarded);
    if (tries === 10 || rows.every(({ state }) => state !== 'pending')) return rows;
    await pause(300);
  }
}

function whatIsBroken(
  before: readonly Publication[],
  after: readonly Publication[],
  fresh: readonly Publication[],
  wasPublished: boolean,
): Broken {
  const isLost = (row: Publication): boolean =>
    !after.some(({ id, state }) => id === row.id && state === row.state);
  return [
    ...(wasPublished && fresh.length === 0 ? ['published, and no row of it'] : []),
    ...(fresh.length > 1 ? [`${fresh.length} rows of one post`] : []),
    ...(before.some(isLost) ? ['a row of before is lost or changed'] : []),
    ...(fresh.some(({ state }) => state === 'pending') ? ['a row is still pending'] : []),
  ];
}
