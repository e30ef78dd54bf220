// A browser with the extension, the demo school's register, and a teacher who is logged in to WordPress.
import { readFileSync } from 'node:fs';
import { type GuardedSchool, picture, startGuardedSchool } from '../guarded-school.ts';
import type { WordPress } from './get-wordpress.ts';
import { type StartedWordPress, type StoredPost, startWordPress } from './start-wordpress.ts';

export interface GuardedWordPress {
  readonly guarded: GuardedSchool;
  readonly wordpress: StartedWordPress;
  /** The requests that carry some of the pixels of `schooltuin.jpg`. */
  withPhoto(): readonly unknown[];
  /** The requests by which files are uploaded. */
  uploads(): readonly unknown[];
  /** What visitors can see, but for the post that every WordPress starts with. */
  published(): Promise<readonly StoredPost[]>;
  stop(): Promise<void>;
}

/** The name of a group of tests, which says why it is skipped where it is. */
export const nameFor = (what: string, found: WordPress): string =>
  'folder' in found ? what : `${what}: NOT TRIED, ${found.missing}`;

export async function startGuardedWordPress(found: WordPress): Promise<GuardedWordPress> {
  if ('missing' in found) throw new Error(found.missing);
  const wordpress = await startWordPress(found.folder);
  const guarded = await startGuardedSchool();
  await logIn(guarded, wordpress);
  // From the middle of its pixels: in no other file.
  const needle = readFileSync(picture('schooltuin.jpg')).subarray(20_000, 20_064);
  return {
    guarded,
    wordpress,
    withPhoto: () => wordpress.bytesOf(needle),
    uploads: () =>
      wordpress.requests().filter((it) => it.method === 'POST' && /media|upload/.test(it.path)),
    published: async () =>
      (await wordpress.posts()).filter((it) => it.status === 'publish' && it.id !== 1),
    async stop() {
      await guarded.stop();
      await wordpress.stop();
    },
  };
}

/** By a request: the page of its own accord moves the focus while somebody types. */
async function logIn(guarded: GuardedSchool, wordpress: StartedWordPress): Promise<void> {
  const page = await guarded.openPage(`${wordpress.origin}/wp-login.php`);
  const kind = await page.evaluate(async () => {
    const body = new URLSearchParams({ log: 'juf', pwd: 'waterlelie', testcookie: '1' });
    const answer = await fetch('/wp-login.php', { method: 'POST', body, redirect: 'manual' });
    return answer.type;
  });
  if (kind !== 'opaqueredirect') throw new Error('WordPress let nobody in.');
  await page.close();
}
