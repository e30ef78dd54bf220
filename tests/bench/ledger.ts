/** `npm run bench:ledger`: ten thousand posts in the real extension's ledger: to list, to search, to erase. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import type { LedgerPack, LedgerPackRow, NamedPupil } from '../../utils/model/ledger-pack.ts';
import { registerFile, startGuardedSchool } from '../support/guarded-school.ts';

const rowCount = 10_000;
const runs = 5;

/** Milliseconds that the background takes to answer, and the answer. */
async function ask(page: Page, type: string, input: unknown): Promise<[number, unknown]> {
  return page.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      return [performance.now() - start, answer] as [number, unknown];
    },
    { to: 'background', type, input },
  );
}

/** Half of the posts have photos; each names one child, and one in ten two of one name. */
function makePack(pupils: readonly NamedPupil[]): LedgerPack {
  const rows = Array.from({ length: rowCount }, (_, at): LedgerPackRow => {
    const named = (at * 7) % pupils.length;
    const month = String((at % 11) + 1).padStart(2, '0');
    return {
      id: `row-${at}`,
      post: `post-${at}`,
      day: `2026-${month}-${String((at % 28) + 1).padStart(2, '0')}`,
      host: 'school.example',
      address: `https://school.example/nieuws/${at}`,
      kind: at % 2 === 0 ? 'photos' : 'texts',
      channel: at % 3 === 0 ? 'closed_app' : 'website',
      state: 'sure',
      hasFiles: at % 2 === 0,
      groups: [pupils[named]?.group ?? ''],
      named: [named],
      possible: at % 10 === 0 ? [(named + 1) % pupils.length] : [],
      verdict: 'ok',
      findings: [],
      reasons: [],
      changes: { names: 1, covers: 0, photos: 0, cleaned: 1 },
    };
  });
  return { kind: 'ledger', pupils, rows };
}

const median = (times: readonly number[]): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

const pupils = readFileSync(registerFile, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [number = '', firstName = '', infix = '', lastName = '', group = ''] = line.split(';');
    return { number, firstName, infix, lastName, group };
  });

await buildDemo();
const guarded = await startGuardedSchool();
const options = await guarded.openOptions();
const [mergeMs, merged] = await ask(options, 'options/merge-ledger', makePack(pupils));
console.log('merged', JSON.stringify(merged));

const [, register] = await ask(options, 'options/register', null);
const known = (register as { pupils: { id: string; firstName: string }[] }).pupils;
const withdrawn = known.slice(0, 10);
const record = { state: 'withdrawn', on: '2026-11-24', source: 'parents-told' };
for (const { id } of withdrawn) {
  await ask(options, 'options/record-consent', { pupilId: id, purposes: ['website'], record });
}
const times = { list: [] as number[], search: [] as number[], month: [] as number[] };
let listed = 0;
for (let run = 0; run < runs; run += 1) {
  const [list, takedowns] = await ask(options, 'options/takedowns', null);
  listed = (takedowns as { sure: unknown[]; possible: unknown[] }[]).reduce(
    (sum, { sure, possible }) => sum + sure.length + possible.length,
    0,
  );
  times.list.push(list);
  times.search.push((await ask(options, 'options/pupil-posts', { pupilId: known[20]?.id }))[0]);
  times.month.push((await ask(options, 'options/month-report', { month: '2026-10' }))[0]);
}
const erase: number[] = [];
for (const { id } of known.slice(30, 30 + runs)) {
  erase.push((await ask(options, 'options/erase-pupil', { pupilId: id }))[0]);
}
await guarded.stop();

const figures = {
  rows: rowCount,
  matters: withdrawn.length,
  posts_listed: listed,
  merge_ms: Math.round(mergeMs),
  list_ms: median(times.list),
  search_ms: median(times.search),
  month_ms: median(times.month),
  erase_ms: median(erase),
  erase_worst_ms: Math.round(Math.max(...erase)),
};
console.log(
  Object.entries(figures)
    .map(([key, value]) => `${key}=${value}`)
    .join(' '),
);
