/** Counts which names of a picture were found, and which were found that are not in it. */
import type { Mention } from '../../../utils/model/evidence.ts';
import type { LabelledPhoto, WrittenName } from './read-photo-set.ts';

export interface PhotoScore {
  readonly found: readonly WrittenName[];
  readonly missed: readonly WrittenName[];
  /** Different pupils, or sets of pupils of one name, that the picture does not name. */
  readonly false: readonly Mention[];
}

/** A name is found when a mention could mean its pupil; where it stands is not compared. */
export function scorePhoto(photo: LabelledPhoto, mentions: readonly Mention[]): PhotoScore {
  const means = (mention: Mention, { id }: WrittenName): boolean =>
    mention.pupilIds.some((one) => one === id);
  const isFound = (name: WrittenName): boolean => mentions.some((one) => means(one, name));
  const wrong = mentions.filter((mention) => !photo.names.some((name) => means(mention, name)));
  const different = new Map(wrong.map((mention) => [mention.pupilIds.join(' '), mention]));
  return {
    found: photo.names.filter(isFound),
    missed: photo.names.filter((name) => !isFound(name)),
    false: [...different.values()],
  };
}

export function recallOf(
  scores: readonly PhotoScore[],
  counts: (name: WrittenName) => boolean = () => true,
): string {
  const found = scores.flatMap((score) => score.found.filter(counts)).length;
  const missed = scores.flatMap((score) => score.missed.filter(counts)).length;
  return found + missed === 0 ? '-' : (found / (found + missed)).toFixed(3);
}

export function quantile(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return value === undefined ? '-' : String(Math.round(value));
}
