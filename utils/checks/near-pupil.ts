/** What stands near the name of a pupil in a text: within a few sentences, in the same passage. */
import type { DraftText } from '../model/draft.ts';
import type { TextMentions } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { PupilId } from '../model/ids.ts';
import type { CheckInput } from './check-input.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units: some three sentences. Further away it is about something else. */
const reach = 250;

/**
 * One finding for each text in which `find` finds something near a sure name. Asked when the text leaves, with or
 * without photos: this is no matter of pictures. Until then it is told quietly.
 */
export function nearPupil(
  check: Finding['check'],
  { texts, writtenTexts, leaving }: Pick<CheckInput, 'texts' | 'writtenTexts' | 'leaving'>,
  find: (value: string) => readonly Range[],
): readonly Finding[] {
  return writtenTexts.flatMap((text) => {
    const ranges = find(text.value);
    const near = nearOnes(text, texts, ranges);
    if (near.ranges.length === 0) return [];
    const words = near.ranges.map(({ start, end }) => text.value.slice(start, end).toLowerCase());
    const what = [...new Set([...near.pupilIds, ...words])].join('+');
    return [
      {
        key: `${check}:${text.id}:${what}:${leaving}`,
        check,
        severity: leaving === 'texts' ? 'review' : 'note',
        pupilIds: near.pupilIds,
        textId: text.id,
        ranges: near.ranges,
      },
    ];
  });
}

interface Near {
  readonly ranges: readonly Range[];
  readonly pupilIds: readonly PupilId[];
}

function nearOnes(
  { id, value }: DraftText,
  texts: readonly TextMentions[],
  ranges: readonly Range[],
): Near {
  const named = texts
    .filter(({ textId }) => textId === id)
    .flatMap(({ mentions }) => mentions.filter(({ level }) => level === 'named'));
  const pairs = ranges.flatMap((range) =>
    named.filter((mention) => isNear(value, range, mention)).map((mention) => ({ range, mention })),
  );
  return {
    ranges: [...new Set(pairs.map(({ range }) => range))],
    pupilIds: [...new Set(pairs.flatMap(({ mention }) => mention.pupilIds))],
  };
}

/** A blank line begins another passage. */
function isNear(value: string, one: Range, other: Range): boolean {
  const between = value.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.length <= reach && !/\n\s*\n/.test(between);
}
