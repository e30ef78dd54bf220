/** Whose consent a set of mentions is about. */
import type { Mention } from '../model/evidence.ts';
import type { PupilId } from '../model/ids.ts';

/** Only a sure mention of a single pupil tells whose: of two of the same name we do not know. */
export function pupilsMeant(mentions: readonly Mention[]): readonly PupilId[] {
  return mentions.flatMap(({ level, pupilIds }) =>
    level === 'named' && pupilIds.length === 1 ? pupilIds : [],
  );
}
