/** Whatever the extension says it says in every language, and nothing of one is left in another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './read-imports.ts';
import { sameWords } from './same-words.ts';

type Words = Readonly<Record<string, { readonly message: string }>>;

/** Dutch comes first: the keys of its file are the ones that code may use. */
const first = 'nl';
const languages = readdirSync(join(root, 'public/_locales'));
const fileOf = (language: string): string => `public/_locales/${language}/messages.json`;
const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(join(root, fileOf(language)), 'utf8'));

const dutch = wordsOf(first);
const placeholders = (message = ''): string =>
  [...new Set(message.match(/\$\d/g))].sort().join(' ');

/** `expect` with a sentence that names the keys, and says what to do about them. */
function expectNone(keys: readonly string[], what: string): void {
  expect(keys, `${what}: ${keys.join(', ')}`).toEqual([]);
}

test('there are Dutch and English words', () => {
  expect(languages.sort()).toEqual(['en', 'nl']);
});

describe.each(languages)('words in %s', (language) => {
  const words = wordsOf(language);
  const keys = Object.keys(words);
  const text = (key: string): string => words[key]?.message ?? '';

  test('are there for each Dutch message, and for nothing else', () => {
    const missing = Object.keys(dutch).filter((key) => !(key in words));
    expectNone(missing, `write these messages in ${fileOf(language)} too`);
    const left = keys.filter((key) => !(key in dutch));
    expectNone(left, `take these messages out of ${fileOf(language)}: there is no Dutch for them`);
  });

  test('say something', () => {
    const empty = keys.filter((key) => text(key).trim() === '');
    expectNone(empty, `these messages of ${fileOf(language)} are empty`);
  });

  test('use the placeholders of the Dutch', () => {
    const other = keys.filter(
      (key) => placeholders(text(key)) !== placeholders(dutch[key]?.message),
    );
    expectNone(
      other,
      `these messages of ${fileOf(language)} have other placeholders than in Dutch`,
    );
  });

  test('come in pairs where they count', () => {
    const stems = keys.filter((key) => /_(one|many)$/.test(key));
    const alone = stems.filter((key) => {
      const stem = key.replace(/_(one|many)$/, '');
      const partners = key.endsWith('_one') ? [stem, `${stem}_many`] : [stem, `${stem}_one`];
      return !partners.some((partner) => partner in words);
    });
    expectNone(alone, `these messages of ${fileOf(language)} lack the word for one, or for many`);
  });

  test('name the language that they are in, for dates and for screen readers', () => {
    const locale = new Intl.Locale(text('date_locale'));
    expect(locale.language).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toHaveLength(1);
  });

  test('fit in the stores', () => {
    expect(text('extension_name').length).toBeLessThanOrEqual(75);
    expect(text('extension_description').length).toBeLessThanOrEqual(132);
  });

  test('call a button by the words that are on it (WCAG 2.5.3)', () => {
    expect(text('typed_mark_label')).toContain(text('typed_mark'));
  });
});

describe('nothing is left in Dutch', () => {
  const others = languages.filter((language) => language !== first);
  const isSame = (key: string): boolean =>
    others.some((language) => wordsOf(language)[key]?.message === dutch[key]?.message);

  test('but what is the same in both', () => {
    const same = Object.keys(dutch).filter(isSame);
    expectNone(
      same.filter((key) => !sameWords.includes(key)),
      'translate these messages, or name them in tests/architecture/same-words.ts',
    );
    expectNone(
      sameWords.filter((key) => !same.includes(key)),
      'take these out of tests/architecture/same-words.ts: they differ now',
    );
  });
});
