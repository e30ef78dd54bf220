/** Measures the names engine's precision and recall on labelled sentences: `bench:names -- DIR`. */
import { parseArgs } from 'node:util';
import type { Mention } from '../../utils/model/evidence.ts';
import { measureQuality, type Padding, type Watch } from './names/measure-quality.ts';
import { readDecoys, readSet, type Sentence } from './names/read-set.ts';
import { isHit, lineOf, ratio, rowOf } from './names/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '0' },
    misses: { type: 'boolean', default: false },
    'without-class': { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const school = folder === undefined ? null : readSet(folder, 'school.jsonl', 'people.json');
if (folder === undefined || school === null) {
  throw new Error('usage: bench:names -- DIR [--people N] [--misses] [--without-class]');
}
const decoys = readDecoys(folder);
const padding: Padding = {
  others: [...school.people, ...decoys],
  size: Number(values.people),
  tellsClass: !values['without-class'],
};
const watch = values.misses ? printMisses : undefined;

measureNatural(folder, watch);
const quality = measureQuality(school, padding, watch);
const heads = ['precision', 'recall', 'exact', 'truths'].map((head) => head.padStart(10));
console.log(`${'source or kind'.padEnd(18)}${heads.join('')}`);
for (const [source, score] of quality.sources) console.log(rowOf(source, score, true));
for (const [kind, score] of quality.kinds) console.log(rowOf(`kind ${kind}`, score, false));
const full = quality.namedKinds.get('full');
if (full !== undefined) {
  console.log(`full names at level noemt: recall=${ratio(full.found, full.truths)}`);
}
console.log(lineOf(quality.named));
console.log(lineOf(quality.possible));

/** Newspapers name hardly any pupil: what is found there is nearly all false. */
function measureNatural(from: string, look: Watch | undefined): void {
  const natural = readSet(from, 'natural.jsonl', 'natural-people.json');
  if (natural === null) return;
  const { named, possible, words } = measureQuality(natural, padding, look);
  const perThousand = (count: number): string => ((1000 * count) / words).toFixed(3);
  console.log(
    `natural: ${words} words, false alarms per 1,000 words: ` +
      `noemt ${perThousand(named.mentions - named.right)}, ` +
      `mogelijk ${perThousand(possible.mentions - possible.right)}`,
  );
  console.log(`natural, level noemt: ${lineOf(named)}`);
}

function printMisses({ text, source, truth }: Sentence, mentions: readonly Mention[]): void {
  for (const one of truth) {
    if (mentions.some((mention) => isHit(one, mention))) continue;
    const words = text.slice(one.start, one.end);
    console.log(`missed ${source} ${one.kind} [${words}] ${JSON.stringify(text)}`);
  }
  for (const mention of mentions) {
    if (truth.some((one) => isHit(one, mention))) continue;
    const words = text.slice(mention.start, mention.end);
    console.log(
      `false ${source} ${mention.level} [${words}] ${mention.reasons} ${JSON.stringify(text)}`,
    );
  }
}
