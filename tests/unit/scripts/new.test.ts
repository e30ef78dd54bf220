// `npm run new` in a copy of the house: the law holds right after, and what is not written yet says so.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The rest is large, or is made. */
const left = ['node_modules', '.git', '.output', 'demo-output', 'test-output'];

const count = readdirSync(join(root, 'utils/db/migrations')).length + 1;
const migration = `${String(count).padStart(4, '0')}-create-notices`;

let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'beeldwacht-new-'));
  cpSync(root, house, {
    recursive: true,
    filter: (path) => !left.includes(relative(root, path)),
  });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true }));

interface Ran {
  readonly isDone: boolean;
  readonly words: string;
}

function run(command: string, ...args: readonly string[]): Ran {
  try {
    const words = execFileSync(command, [...args], { cwd: house, encoding: 'utf8', stdio: 'pipe' });
    return { isDone: true, words };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { isDone: false, words: `${stdout}${stderr}` };
  }
}
const make = (...args: readonly string[]): Ran => run(process.execPath, 'scripts/new.ts', ...args);
const vitest = (...args: readonly string[]): Ran =>
  run(
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...args,
  );
const textOf = (path: string): string => readFileSync(join(house, path), 'utf8');

describe('what is made', () => {
  it('keeps to the law, to the types and to the form', { timeout: 180_000 }, () => {
    expect(make('check', 'address-in-text')).toEqual({ isDone: true, words: expect.anything() });
    expect(make('extractor', 'care-words')).toMatchObject({ isDone: true });
    expect(make('site', 'klas-bord')).toMatchObject({ isDone: true });
    expect(make('migration', 'notices')).toMatchObject({ isDone: true });
    const law = vitest('--project', 'architecture');
    expect(law.words).not.toContain('FAIL');
    expect(law.isDone).toBe(true);
    const types = run(process.execPath, 'node_modules/typescript/bin/tsc', '--noEmit');
    expect(types.words).toBe('');
    const form = run('npx', 'biome', 'check', '--error-on-warnings', 'utils', 'tests', 'public');
    expect(form).toMatchObject({ isDone: true });
  });

  it('is in its registry', () => {
    expect(textOf('utils/checks/registry.ts')).toContain('  addressInText,\n];');
    expect(textOf('utils/sites/registry.ts')).toContain('  klasBord,\n  genericForm,\n];');
    expect(textOf('utils/db/open-database.ts')).toMatch(/createNotices,?\s*\]/);
    expect(textOf('utils/checker/start-checker.ts')).toContain('careWords: careWords(texts),');
  });

  it('says itself what is still to be written: a check is no pass, an extractor no evidence', {
    timeout: 60_000,
  }, () => {
    for (const test of ['checks/address-in-text', 'evidence/care-words']) {
      expect(vitest('--project', 'unit', `tests/unit/${test}.test.ts`).isDone).toBe(false);
    }
    for (const test of ['sites/klas-bord', `db/${migration}`]) {
      expect(vitest('--project', 'unit', `tests/unit/${test}.test.ts`).words).not.toContain('FAIL');
    }
  });
});

describe('what cannot be made', () => {
  it.each([
    ['a name with capitals', ['check', 'AddressInText'], 'is no name'],
    ['a way out of its folder', ['check', '../escape'], 'is no name'],
    ['no name', ['check'], 'is no name'],
    ['another kind', ['gate', 'front'], 'npm run new check|extractor|site|migration NAME'],
    ['what there is already', ['check', 'consent-missing'], 'exists already'],
  ])('is %s: it is said, and nothing changes', (_, args, words) => {
    const before = textOf('utils/checks/registry.ts');
    const ran = make(...args);
    expect(ran.isDone).toBe(false);
    expect(ran.words).toContain(words);
    expect(textOf('utils/checks/registry.ts')).toBe(before);
  });

  it('is what has no place any more', () => {
    writeFileSync(join(house, 'docs/permissions.md'), '# Permissions\n');
    expect(make('site', 'ander-bord').words).toContain('The house has changed');
  });
});
