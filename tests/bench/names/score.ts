/** Counts what was found against what was to be found. */
import type { Mention } from '../../../utils/model/evidence.ts';
import type { Truth } from './read-set.ts';

export interface Score {
  texts: number;
  falseAlarmTexts: number;
  truths: number;
  found: number;
  exact: number;
  mentions: number;
  right: number;
}

export const newScore = (): Score => ({
  texts: 0,
  falseAlarmTexts: 0,
  truths: 0,
  found: 0,
  exact: 0,
  mentions: 0,
  right: 0,
});

/** A hit overlaps the truth and shares a pupil. */
export function isHit(truth: Truth, mention: Mention): boolean {
  if (mention.start >= truth.end || truth.start >= mention.end) return false;
  return mention.pupilIds.some((id) => truth.pupilIds.includes(id));
}

/** Exact is within 1 unit at the start and 2 at the end. */
function isExact(truth: Truth, { start, end }: Mention): boolean {
  return Math.abs(start - truth.start) <= 1 && Math.abs(end - truth.end) <= 2;
}

export function countText(
  score: Score,
  truths: readonly Truth[],
  mentions: readonly Mention[],
): void {
  const right = mentions.filter((mention) => truths.some((truth) => isHit(truth, mention))).length;
  score.texts += 1;
  if (right < mentions.length) score.falseAlarmTexts += 1;
  score.mentions += mentions.length;
  score.right += right;
  for (const truth of truths) {
    const hits = mentions.filter((mention) => isHit(truth, mention));
    score.truths += 1;
    if (hits.length > 0) score.found += 1;
    if (hits.some((hit) => isExact(truth, hit))) score.exact += 1;
  }
}

export const ratio = (part: number, whole: number): string =>
  whole === 0 ? '-' : (part / whole).toFixed(3);

/** The line that others read: exact is the share of what was found. */
export function lineOf(score: Score): string {
  return [
    `precision=${ratio(score.right, score.mentions)}`,
    `recall=${ratio(score.found, score.truths)}`,
    `exact=${ratio(score.exact, score.found)}`,
    `falseAlarmTexts=${score.falseAlarmTexts}/${score.texts}`,
  ].join(' ');
}

/** False alarms belong to no kind, so a row of a kind leaves precision out. */
export function rowOf(label: string, score: Score, hasPrecision: boolean): string {
  const cells = [
    hasPrecision ? ratio(score.right, score.mentions) : '',
    ratio(score.found, score.truths),
    ratio(score.exact, score.found),
    String(score.truths),
  ];
  return [label.padEnd(18), ...cells.map((cell) => cell.padStart(10))].join('');
}
