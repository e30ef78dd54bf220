/** `npm run bench:kills`: three hundred browsers that are ended while they publish; another number may follow. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { startGuardedSchool } from '../support/guarded-school.ts';
import { type Killed, killWhilePublishing } from '../support/kill-while-publishing.ts';

const kills = Number(process.argv[2] ?? 300);

function outcomeOf({ wasPublished, state }: Killed): string {
  return `${wasPublished ? 'published' : 'not published'}, ${state === null ? 'no row' : `row ${state}`}`;
}

await buildDemo();
const profile = mkdtempSync(join(tmpdir(), 'beeldwacht-kills-'));
try {
  await (await startGuardedSchool({ profile, withContact: false })).stop();
  const { killed, broken } = await killWhilePublishing(
    profile,
    kills,
    Math.random,
    (at, one, wrong) => {
      const done = at + 1;
      if (wrong.length > 0 || done % 25 === 0) {
        console.info(`${done} of ${kills}: ${outcomeOf(one)} ${wrong.join('; ')}`);
      }
    },
  );
  const counts = Map.groupBy(killed, outcomeOf);
  for (const [outcome, all] of counts)
    console.info(`${String(all.length).padStart(4)}  ${outcome}`);
  console.info(broken.length === 0 ? 'nothing lost, nothing doubled' : broken.join('\n'));
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  rmSync(profile, { recursive: true, force: true });
}
