/** Prints how well names are found in the labelled sentences, and holds the engine to sane bounds. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureQuality } from '../../bench/names/measure-quality.ts';
import { readSet } from '../../bench/names/read-set.ts';
import { lineOf, ratio } from '../../bench/names/score.ts';

const folder = join(import.meta.dirname, '../../corpus/names');
const set = readSet(folder, 'school.jsonl', 'people.json');

// The goals are measured on texts that nobody saw; these bounds only catch what breaks.
test.each([
  ['classes of 25', 0],
  ['all of the corpus', 1000],
])('names are found in %s', (label, size) => {
  if (set === null) throw new Error(`no sentences in ${folder}`);
  const quality = measureQuality(set, { others: set.people, size, tellsClass: true });
  console.log(`names, ${label}, noemt: ${lineOf(quality.named)}`);
  console.log(`names, ${label}, mogelijk: ${lineOf(quality.possible)}`);
  expect(Number(ratio(quality.possible.right, quality.possible.mentions))).toBeGreaterThan(0.93);
  expect(Number(ratio(quality.possible.found, quality.possible.truths))).toBeGreaterThan(0.85);
  expect(Number(ratio(quality.named.right, quality.named.mentions))).toBeGreaterThan(0.95);
});
