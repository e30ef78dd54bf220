/** Measures how many names in pictures are found, by the built extension and by stock tesseract. */
import { parseArgs } from 'node:util';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import type { Mention, PhotoEvidence } from '../../utils/model/evidence.ts';
import { findMentions } from '../../utils/names/find-mentions.ts';
import { buildNameIndex } from '../../utils/names/name-index.ts';
import { startBuiltPipeline } from './photos/built-pipeline.ts';
import { type LabelledPhoto, readPhotoSet } from './photos/read-photo-set.ts';
import { type PhotoScore, quantile, recallOf, scorePhoto } from './photos/score-photos.ts';
import { createStockReader } from './photos/stock-reader.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '250' },
    detail: { type: 'boolean', default: false },
    'without-stock': { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  throw new Error('usage: bench:photos -- DIR [--people N] [--detail] [--without-stock]');
}
const { photos, pupils } = readPhotoSet(folder, Number(values.people));
const index = buildNameIndex(pupils);
const [first] = photos;
if (first === undefined) throw new Error('There are no pictures in truth.json.');

interface Result {
  readonly photo: LabelledPhoto;
  readonly score: PhotoScore;
  readonly named: PhotoScore;
  readonly ms: number;
}

await buildDemo();
const pipeline = await startBuiltPipeline(pupils);
const stock = values['without-stock'] ? null : createStockReader();
const ours: Result[] = [];
const theirs: Result[] = [];
try {
  // The first picture pays for loading the models.
  const cold = await pipeline.read(first.path);
  console.log(`the first picture, cold: ${Math.round(cold.ms)} ms`);
  for (const photo of photos) {
    const { evidence, ms } = await pipeline.read(photo.path);
    const mentions = evidence.photoMentions;
    ours.push(resultOf(photo, mentions, ms));
    if (values.detail) printDetail(photo, evidence, ms);
    if (stock === null) continue;
    const read = await stock.read(photo.path);
    const found = read.lines.flatMap((line) =>
      findMentions(index, line, { source: 'photo-text', groups: [] }),
    );
    theirs.push(resultOf(photo, found, read.ms));
    if (read.isCapped) console.log(`${photo.file}: stock was stopped after ${read.ms} ms`);
  }
} finally {
  await pipeline.stop();
  await stock?.stop();
}
console.log(
  `level noemt only: recall=${recallOf(ours.map(({ named }) => named))} ` +
    `falsePerPicture=${falsePerPicture(ours.map(({ named }) => named))}`,
);
const scores = ours.map(({ score }) => score);
console.log(
  [
    `recall=${recallOf(scores)}`,
    `printed=${recallOf(scores, ({ kind }) => kind === 'printed')}`,
    `hand=${recallOf(scores, ({ kind }) => kind === 'hand')}`,
    `falsePerPicture=${falsePerPicture(scores)}`,
    `medianMs=${quantile(timesOf(ours), 0.5)}`,
    `p95Ms=${quantile(timesOf(ours), 0.95)}`,
    `medianMs12=${quantile(timesOf(ours, 11), 0.5)}`,
    `stockRecall=${recallOf(theirs.map(({ score }) => score))}`,
    `stockMedianMs12=${quantile(timesOf(theirs, 11), 0.5)}`,
  ].join(' '),
);

function resultOf(photo: LabelledPhoto, mentions: readonly Mention[], ms: number): Result {
  const named = mentions.filter(({ level }) => level === 'named');
  return { photo, score: scorePhoto(photo, mentions), named: scorePhoto(photo, named), ms };
}

function timesOf(results: readonly Result[], leastMp = 0): readonly number[] {
  return results.filter(({ photo }) => photo.mp >= leastMp).map(({ ms }) => ms);
}

function falsePerPicture(of: readonly PhotoScore[]): string {
  return (of.flatMap((score) => score.false).length / of.length).toFixed(3);
}

function printDetail(
  photo: LabelledPhoto,
  { photoMentions: mentions, notChecked, unread, hasReadText }: PhotoEvidence,
  ms: number,
): void {
  const { found, missed, false: wrong } = scorePhoto(photo, mentions);
  const quote = (mention: Mention): string => ('quote' in mention ? String(mention.quote) : '');
  const unreadCount =
    unread.length === 0 ? '' : ` unread=${unread.length}${hasReadText ? '' : '!'}`;
  console.log(
    `${photo.file} ${photo.mp} MP ${Math.round(ms)} ms ${found.length}/${photo.names.length}` +
      `${notChecked === null ? '' : ` (${notChecked})`}${unreadCount}` +
      `${missed.map(({ text, kind }) => ` -${text}(${kind})`).join('')}` +
      `${wrong.map((one) => ` +${quote(one)}[${one.level} ${one.pupilIds.length}]`).join('')}`,
  );
}
