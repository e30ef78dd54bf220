/** Measures how many faces in pictures are found, by the built extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { readHeader } from '../../utils/media/read-header.ts';
import { isPictureType, sniffType } from '../../utils/media/sniff-type.ts';
import { startBuiltFaceFinder } from './faces/built-face-finder.ts';
import { type FaceScore, type PixelBox, scoreFaces } from './faces/score-faces.ts';
import { quantile } from './photos/score-photos.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { detail: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: bench:faces -- DIR [--detail]');
const truth = JSON.parse(readFileSync(join(folder, 'faces.json'), 'utf8')) as Readonly<
  Record<string, readonly PixelBox[]>
>;
const [first] = Object.keys(truth);
if (first === undefined) throw new Error('There are no pictures in faces.json.');

/** At 1920 pixels some 38: what a visitor of a site can make out. */
const leastPart = 1 / 50;

await buildDemo();
const finder = await startBuiltFaceFinder();
const scores: FaceScore[] = [];
const times: number[] = [];
const large = { faces: 0, missed: 0 };
try {
  // The first picture pays for loading the model.
  await finder.find(join(folder, first));
  for (const [file, faces] of Object.entries(truth)) {
    const path = join(folder, file);
    const { width, height } = sizeOf(path);
    const { faces: boxes, ms } = await finder.find(path);
    const found = boxes.map(
      (box): PixelBox => [box.x * width, box.y * height, box.width * width, box.height * height],
    );
    const score = scoreFaces(faces, found);
    scores.push(score);
    times.push(ms);
    const isLarge = ([, , wide]: PixelBox): boolean => wide >= leastPart * Math.max(width, height);
    large.faces += faces.filter(isLarge).length;
    large.missed += score.missed.filter(isLarge).length;
    if (values.detail) {
      const told = [...score.missed.map(said('-')), ...score.false.map(said('+'))].join(' ');
      console.log(
        `${file} ${Math.round(ms)} ms ${faces.length - score.missed.length}/${faces.length} ${told}`,
      );
    }
  }
} finally {
  await finder.stop();
}
console.log(
  `faces of at least a fiftieth of the picture: recall=${recallOf(large.faces, large.missed)}`,
);
const count = (of: (score: FaceScore) => number): number =>
  scores.reduce((sum, score) => sum + of(score), 0);
const faces = count((score) => score.faces);
const missed = count(({ missed: none }) => none.length);
console.log(
  [
    `recall=${recallOf(faces, missed)}`,
    `falsePerPicture=${(count((score) => score.false.length) / scores.length).toFixed(3)}`,
    `medianMs=${quantile(times, 0.5)}`,
    `p95Ms=${quantile(times, 0.95)}`,
  ].join(' '),
);

function recallOf(all: number, missed: number): string {
  return all === 0 ? '-' : ((all - missed) / all).toFixed(3);
}

function said(sign: string) {
  return (box: PixelBox): string => `${sign}${box.map(Math.round).join(',')}`;
}

/** Upright, as the boxes are: a photo that lies on its side is measured turned. */
function sizeOf(path: string): { readonly width: number; readonly height: number } {
  const bytes = new Uint8Array(readFileSync(path));
  const type = sniffType(bytes);
  const header = isPictureType(type) ? readHeader(bytes, type) : null;
  if (header === null) throw new Error(`${path} is no picture that can be read.`);
  const { width, height, orientation } = header;
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
