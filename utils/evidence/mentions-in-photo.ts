/** The pupils named in what was read in a picture, each place once. */
import type { Box, PhotoMention, ReadLine } from '../model/evidence.ts';
import { findMentions } from '../names/find-mentions.ts';
import type { NameIndex } from '../names/name-index.ts';
import { boxAround } from './photo-text/box-around.ts';
import { readableConfidence } from './photo-text/recogniser.ts';

interface Candidate {
  readonly mention: PhotoMention;
  readonly confidence: number;
}

/** A few letters in a reading that nobody is sure of are a name by chance. */
const fewLetters = 4;

/** Of several readings of one place the name that is surest counts, then the surest reading. */
export function mentionsInPhoto(
  index: NameIndex,
  lines: readonly ReadLine[],
  groups: readonly string[],
): readonly PhotoMention[] {
  const candidates = lines.flatMap((line) =>
    mentionsInLine(index, line, groups).map((mention) => ({
      mention,
      confidence: line.confidence,
    })),
  );
  const kept: PhotoMention[] = [];
  for (const { mention } of [...candidates].sort(bySureness)) {
    if (!kept.some((one) => isSamePlace(one.boxes, mention.boxes))) kept.push(mention);
  }
  return kept;
}

function bySureness(one: Candidate, other: Candidate): number {
  const level = ({ mention }: Candidate): number => (mention.level === 'named' ? 0 : 1);
  return level(one) - level(other) || other.confidence - one.confidence;
}

function mentionsInLine(
  index: NameIndex,
  line: ReadLine,
  groups: readonly string[],
): readonly PhotoMention[] {
  const isClear = line.confidence >= readableConfidence;
  return findMentions(index, line.text, { source: 'photo-text', groups })
    .filter(({ start, end }) => isClear || end - start > fewLetters)
    .map((mention) => ({
      ...mention,
      quote: line.text.slice(mention.start, mention.end),
      boxes: around(line.words.filter((it) => it.start < mention.end && it.end > mention.start)),
    }));
}

/** One box around the words of a name, as they stand on one line. */
function around(words: ReadLine['words']): readonly Box[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const [start, , , under] = cornersOf(first.box);
  const [, end, far] = cornersOf(last.box);
  const corners = [start, end, far, under].filter((corner) => corner !== undefined);
  return [boxAround(corners)];
}

function cornersOf({ x, y, width, height, corners }: Box): NonNullable<Box['corners']> {
  return (
    corners ?? [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ]
  );
}

/** Whether more than half of the smaller one is also in the other. */
function isSamePlace([one]: readonly Box[], [other]: readonly Box[]): boolean {
  if (one === undefined || other === undefined) return false;
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  if (width <= 0 || height <= 0) return false;
  return width * height > 0.5 * Math.min(one.width * one.height, other.width * other.height);
}
