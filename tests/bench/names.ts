/** Measures the names engine: precision, recall and speed on labelled sentences. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Mention } from '../../utils/model/evidence.ts';
import { pupilId } from '../../utils/model/ids.ts';
import { fullName } from '../../utils/model/register.ts';
import { findMentions, type TextSource } from '../../utils/names/find-mentions.ts';
import { buildNameIndex, type NamedPupil } from '../../utils/names/name-index.ts';

interface Person {
  readonly id: string;
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly group: string;
}

interface Truth {
  readonly start: number;
  readonly end: number;
  readonly pupilIds: readonly string[];
  readonly kind: string;
}

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  /** The ids of the pupils, or `*` for all people. */
  readonly roster: readonly string[] | '*';
  readonly truth: readonly Truth[];
}

interface Score {
  truths: number;
  found: number;
  exact: number;
  mentions: number;
  right: number;
}

const sources: Readonly<Record<string, TextSource>> = { filename: 'file-name', ocr: 'photo-text' };

const { values } = parseArgs({
  options: {
    sentences: { type: 'string' },
    people: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});
if (values.sentences === undefined || values.people === undefined) {
  throw new Error('usage: node tests/bench/names.ts --sentences FILE --people FILE [--misses]');
}
const people: readonly Person[] = JSON.parse(readFileSync(values.people, 'utf8'));
const sentences: readonly Sentence[] = readFileSync(values.sentences, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const pupils: readonly NamedPupil[] = people.map((person) => ({
  id: pupilId(person.id),
  firstName: person.roepnaam,
  infix: person.tussenvoegsel,
  lastName: person.achternaam,
  group: person.group,
}));
const byId = new Map<string, NamedPupil>(pupils.map((pupil) => [pupil.id, pupil]));

const scores = new Map<string, Score>();
const kinds = new Map<string, Score>();
const indexes = new Map<string, ReturnType<typeof buildNameIndex>>();

for (const sentence of sentences) {
  const source = sentence.source ?? 'prose';
  const mentions = findMentions(indexOf(sentence.roster), sentence.text, {
    source: sources[source] ?? 'prose',
    groups: [],
  });
  const named = mentions.filter((mention) => mention.level === 'named');
  count(scoreOf(scores, 'all'), sentence.truth, mentions);
  count(scoreOf(scores, 'level named'), sentence.truth, named);
  count(scoreOf(scores, `source ${source}`), sentence.truth, mentions);
  for (const truth of sentence.truth) count(scoreOf(kinds, truth.kind), [truth], mentions);
  if (values.misses) printMisses(sentence, mentions);
}
for (const [name, score] of scores) print(name === 'all' ? '' : `${name} `, score);
for (const [kind, score] of kinds) {
  console.log(`kind ${kind} recall ${ratio(score.found, score.truths)} of ${score.truths}`);
}
measureSpeed();

function indexOf(roster: Sentence['roster']): ReturnType<typeof buildNameIndex> {
  const ids = new Set(roster);
  const key = [...ids].join(' ');
  let index = indexes.get(key);
  if (index === undefined) {
    index = buildNameIndex(ids.has('*') ? pupils : pupils.filter(({ id }) => ids.has(id)));
    indexes.set(key, index);
  }
  return index;
}

function scoreOf(all: Map<string, Score>, name: string): Score {
  const score = all.get(name) ?? { truths: 0, found: 0, exact: 0, mentions: 0, right: 0 };
  all.set(name, score);
  return score;
}

/** A hit overlaps the truth and shares a pupil; exact is within 1 at the start, 2 at the end. */
function isHit(truth: Truth, mention: Mention): boolean {
  if (mention.start >= truth.end || truth.start >= mention.end) return false;
  return mention.pupilIds.some((id) => truth.pupilIds.includes(id));
}

function count(score: Score, truths: readonly Truth[], mentions: readonly Mention[]): void {
  for (const truth of truths) {
    const hits = mentions.filter((mention) => isHit(truth, mention));
    score.truths += 1;
    if (hits.length > 0) score.found += 1;
    const isExact = hits.some(
      ({ start, end }) => Math.abs(start - truth.start) <= 1 && Math.abs(end - truth.end) <= 2,
    );
    if (isExact) score.exact += 1;
  }
  score.mentions += mentions.length;
  score.right += mentions.filter((mention) => truths.some((truth) => isHit(truth, mention))).length;
}

function print(label: string, score: Score): void {
  console.log(`${label}precision ${ratio(score.right, score.mentions)} of ${score.mentions}`);
  console.log(`${label}recall ${ratio(score.found, score.truths)} of ${score.truths}`);
  console.log(`${label}exact ${ratio(score.exact, score.found)} of ${score.found}`);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(4);
}

function printMisses({ text, source, truth }: Sentence, mentions: readonly Mention[]): void {
  for (const { start, end, kind, ...rest } of truth) {
    if (mentions.some((mention) => isHit({ start, end, kind, ...rest }, mention))) continue;
    console.log(`missed ${source} ${kind} [${text.slice(start, end)}] ${JSON.stringify(text)}`);
  }
  for (const mention of mentions) {
    if (truth.some((one) => isHit(one, mention))) continue;
    const words = text.slice(mention.start, mention.end);
    console.log(
      `false ${source} ${mention.level} [${words}] ${mention.reasons} ${JSON.stringify(text)}`,
    );
  }
}

/** Megabytes of UTF-16 text units a second over all sentences, all people as the roster. */
function measureSpeed(): void {
  const text = sentences
    .map((sentence) => sentence.text)
    .join('\n')
    .repeat(20)
    .slice(0, 1_000_000);
  const index = buildNameIndex(pupils);
  const ours = speed(
    text,
    5,
    () => findMentions(index, text, { source: 'prose', groups: [] }).length,
  );
  const names = [...byId.values()].flatMap((pupil) => [fullName(pupil), pupil.firstName]);
  const alternatives = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const naive = new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'giu');
  // Engines remember the matches of a text they have seen: give the peer a new one each time.
  let turn = 0;
  const peer = speed(text, 5, () => `${text}${turn++}`.match(naive)?.length ?? 0);
  console.log(`throughput ${ours.toFixed(2)} MB/s`);
  console.log(`throughput-peer naive-regexp ${peer.toFixed(3)} MB/s`);
  console.log(`throughput-ratio ${(ours / peer).toFixed(1)}`);
}

/** The best of the rounds after one to warm up; without rounds the only run counts. */
function speed(text: string, rounds: number, run: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round += 1) {
    const before = performance.now();
    run();
    if (round > 0 || rounds === 0) best = Math.min(best, performance.now() - before);
  }
  return text.length / 1000 / best;
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
