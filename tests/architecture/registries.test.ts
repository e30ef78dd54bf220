/** Folder, registry, words and documents say the same: nothing registers by halves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../utils/checks/registry.ts';
import { channelIds, purposeIds } from '../../utils/model/channel.ts';
import { consentStates } from '../../utils/model/consent.ts';
import { reasonCodes } from '../../utils/model/decision.ts';
import { checkIds } from '../../utils/model/finding.ts';
import { mentionReasons } from '../../utils/model/mention-reason.ts';
import { sites } from '../../utils/sites/registry.ts';
import { root } from './read-imports.ts';

const filesIn = (folder: string): readonly string[] => readdirSync(join(root, folder));
const machinery = [
  'check-input.ts',
  'define-check.ts',
  'near-pupil.ts',
  'registry.ts',
  'run-checks.ts',
];
const siteMachinery = [
  'composer-of.ts',
  'define-site.ts',
  'find-seat.ts',
  'page-audience.ts',
  'page-words.ts',
  'pick-place.ts',
  'pick-site.ts',
  'read-texts.ts',
  'registry.ts',
];

/** What a section of docs/permissions.md says of a site whose pages none of us has seen. */
const isSaidUnseen = (text: string, pattern: string): boolean =>
  text
    .split(/^## /m)
    .some((section) => section.startsWith(`\`${pattern}\``) && section.includes('Not tried'));

const languages = filesIn('public/_locales');
const words = (language: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));
const snake = (id: string): string => id.replaceAll('-', '_');

describe('checks', () => {
  const ids = checks.map((check) => check.id);

  test('the file name is the id, and every file is registered', () => {
    const files = filesIn('utils/checks').filter(
      (file) => file.endsWith('.ts') && !machinery.includes(file),
    );
    const names = files.map((file) => file.replace('.ts', ''));
    expect(names.sort(), 'add the check to utils/checks/registry.ts').toEqual([...ids].sort());
    expect([...checkIds].sort(), 'add its id to checkIds in utils/model/finding.ts').toEqual(
      [...ids].sort(),
    );
  });

  test('every check is described in docs/checks.md', () => {
    const text = readFileSync(join(root, 'docs/checks.md'), 'utf8');
    const described = [...text.matchAll(/^## `([\w-]+)`$/gm)].map((match) => match[1]);
    expect(described.sort(), 'add a section to docs/checks.md').toEqual([...ids].sort());
  });

  test('every check has a unit test', () => {
    const tests = filesIn('tests/unit/checks');
    const untested = ids.filter((id) => !tests.includes(`${id}.test.ts`));
    expect(untested, 'add tests/unit/checks/<id>.test.ts').toEqual([]);
  });
});

describe('sites', () => {
  test('the file name is the id, and every file is registered', () => {
    const files = filesIn('utils/sites').filter(
      (file) => file.endsWith('.ts') && !siteMachinery.includes(file),
    );
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(
      sites.map((site) => site.id).sort(),
    );
  });

  test('every site is explained in docs/permissions.md, and shown in the tests or said to be unseen', () => {
    const text = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
    const unexplained = sites.flatMap((site) =>
      site.matches.filter((pattern) => !text.includes(`## \`${pattern}\``)),
    );
    expect(unexplained, 'add a section to docs/permissions.md').toEqual([]);
    const unshown = sites
      .filter((site) => site.demoMatches.length === 0)
      .flatMap((site) => site.matches.filter((pattern) => !isSaidUnseen(text, pattern)));
    expect(unshown, 'show it in the tests (demoMatches), or say that nobody has seen it').toEqual(
      [],
    );
  });

  test('an adapter has at most 80 lines', () => {
    const long = sites.filter(
      (site) =>
        readFileSync(join(root, `utils/sites/${site.id}.ts`), 'utf8').split('\n').length > 80,
    );
    expect(long.map((site) => site.id)).toEqual([]);
  });
});

describe.each(languages)('words in %s', (language) => {
  const known = words(language);
  const needed = [
    ...checkIds.flatMap((id) => [`check_${snake(id)}_title`, `check_${snake(id)}_explanation`]),
    ...purposeIds.map((id) => `short_${id}`),
    ...purposeIds.map((id) => (id === 'name' ? 'purpose_name' : `channel_${id}`)),
    ...channelIds.map((id) => `place_${id}`),
    ...consentStates.map((state) => `consent_${state}`),
    ...reasonCodes.map((code) => `reason_${snake(code)}`),
    ...mentionReasons.map((code) => `reason_name_${snake(code)}`),
    ...sites.map((site) => `site_${snake(site.id)}`),
  ];

  test('every check, channel, consent, reason and site has its words', () => {
    const missing = needed.filter((key) => !(key in known));
    expect(missing, `add the words to public/_locales/${language}/messages.json`).toEqual([]);
  });

  test('no words are left for a reason that no name has', () => {
    const written = Object.keys(known).filter((key) => key.startsWith('reason_name_'));
    expect(written.sort()).toEqual(
      mentionReasons.map((code) => `reason_name_${snake(code)}`).sort(),
    );
  });
});

test('every trap of docs/traps.md names tests that are there', () => {
  const text = readFileSync(join(root, 'docs/traps.md'), 'utf8');
  const named = [...text.matchAll(/`((?:unit|e2e|lab)\/[^`<]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(join(root, 'tests', path)))).toEqual([]);
});
