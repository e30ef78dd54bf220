/**
 * Measures the names engine's speed beside its peers, on one text and the same names, and on hostile
 * texts: `bench:speed -- [DIR] [--quick]`. Quick is one round, for a look: its figures are rough.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findMentions } from '../../utils/names/find-mentions.ts';
import { buildNameIndex } from '../../utils/names/name-index.ts';
import { scanText } from '../../utils/names/scan-text.ts';
import { measureHostile } from './names/measure-hostile.ts';
import { bestMs, heapMegabytes, megabytesASecond } from './names/measure-time.ts';
import { makePeers } from './names/peers.ts';
import { makeText, pupilsFor } from './names/speed-material.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const [folder = join(import.meta.dirname, '../corpus/names')] = positionals;
const rounds = values.quick ? 1 : 5;
const sizes = [25, 1000, 20_000];
const text = makeText(folder, 1_000_000);
const prose = { source: 'prose', groups: [] } as const;
const caption =
  'Vandaag mocht Emma met Noah en Lotte de Vries naar het podium om de prijs op te halen.';

const figures = new Map<string, number>();
for (const size of sizes) {
  const pupils = pupilsFor(folder, size);
  const index = buildNameIndex(pupils);
  console.log(`${`\n${size} names, ${text.length} units of Dutch`.padEnd(46)}MB/s     found`);
  const ours = row('exact scan', (value) => scanText(index.scan, value).count);
  const engine = row('whole engine', (value) => findMentions(index, value, prose).length);
  const peers = makePeers(pupils, size).map((peer) => row(peer.name, peer.count, peer.share));
  row('bare charCodeAt pass', barePass);
  const build = bestMs(rounds, () => buildNameIndex(pupils).firsts.size);
  const heap = heapMegabytes(() => withSlips(pupils));
  const micros = bestMs(rounds, () => captions(index));
  console.log(
    `  build ${build.toFixed(1)} ms, heap ${heap.toFixed(1)} MB, caption ${micros.toFixed(1)} µs`,
  );
  figures.set(`scan${size}`, ours);
  figures.set(`ratio${size}`, ours / Math.max(...peers));
  figures.set(`engine${size}`, engine);
  figures.set(`build${size}`, build);
  figures.set(`heap${size}`, heap);
  figures.set(`caption${size}`, micros);
}
const worst = measureHostile(
  pupilsFor(folder, 1000),
  values.quick ? ['prose'] : ['prose', 'file-name', 'photo-text'],
  values.quick ? 1 : 3,
);
const figure = (name: string): string => (figures.get(name) ?? 0).toFixed(1);
console.log(
  `\nscan at 20,000 names: ${figure('scan20000')} MB/s, ${figure('ratio20000')} times the fastest peer; ` +
    `worst hostile text ${worst.toFixed(0)} ms`,
);
console.log(
  `scanRatio=${figure('ratio1000')} engineMBs=${figure('engine1000')} ` +
    `captionMicros=${figure('caption1000')} buildMs1000=${figure('build1000')} ` +
    `buildMs20000=${figure('build20000')} heapMB20000=${figure('heap20000')}`,
);

/** Slow systems are measured on a share of the text. */
function row(name: string, count: (text: string) => number, share = 1): number {
  const { speed, found } = megabytesASecond(text.slice(0, text.length * share), count, rounds);
  console.log(`  ${name.padEnd(44)}${speed.toFixed(2).padStart(8)}${String(found).padStart(8)}`);
  return speed;
}

/** An index as it is in use: a word that no name has makes it build what mends slips. */
function withSlips(pupils: ReturnType<typeof pupilsFor>): ReturnType<typeof buildNameIndex> {
  const index = buildNameIndex(pupils);
  findMentions(index, 'Toen las Qwemmra voor.', prose);
  return index;
}

/** A thousand captions, so that milliseconds are microseconds a caption. */
function captions(index: ReturnType<typeof buildNameIndex>): number {
  let found = 0;
  for (let turn = 0; turn < 1000; turn += 1) found += findMentions(index, caption, prose).length;
  return found;
}

function barePass(value: string): number {
  let sum = 0;
  for (let at = 0; at < value.length; at += 1) sum = (sum + value.charCodeAt(at)) | 0;
  return sum === 0 ? 1 : 0;
}
