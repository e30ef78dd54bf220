// Makes a new check, extractor, site or migration: `npm run new check NAME`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, nameFrom, type Read } from './new/change.ts';
import { newCheck } from './new/new-check.ts';
import { newExtractor } from './new/new-extractor.ts';
import { newMigration } from './new/new-migration.ts';
import { newSite } from './new/new-site.ts';

const root = process.cwd();
const read: Read = (path) => readFileSync(join(root, path), 'utf8');
const [kind = '', given = ''] = process.argv.slice(2);

try {
  const changes = changesFor(kind, given);
  const taken = changes.filter(({ path, isNew }) => isNew && existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`${taken[0]?.path} exists already. Nothing was changed.`);
  for (const { path, text } of changes) writeFileSync(join(root, path), text);
  const paths = changes.map(({ path }) => path);
  execFileSync('npx', ['biome', 'check', '--write', ...paths.filter((it) => !it.endsWith('.md'))], {
    cwd: root,
    stdio: 'ignore',
  });
  console.log(`${paths.join('\n')}\n\nNow write what it does: its unit test says what is missing.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function changesFor(what: string, kebab: string): readonly Change[] {
  switch (what) {
    case 'check':
      return newCheck(nameFrom(kebab), read);
    case 'extractor':
      return newExtractor(nameFrom(kebab), read);
    case 'site':
      return newSite(nameFrom(kebab), read);
    case 'migration': {
      const count = readdirSync(join(root, 'utils/db/migrations')).length;
      return newMigration(nameFrom(kebab), read, count + 1);
    }
    default:
      throw new Error('npm run new check|extractor|site|migration NAME');
  }
}
