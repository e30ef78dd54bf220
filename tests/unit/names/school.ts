/** A small invented school for the tests of names. */
import { pupilId } from '../../../utils/model/ids.ts';
import { findMentions, type TextSource } from '../../../utils/names/find-mentions.ts';
import { buildNameIndex, type NamedPupil } from '../../../utils/names/name-index.ts';

/** A pupil written as first name/tussenvoegsel/surname; the id is the name. */
export function pupil(name: string, group: string): NamedPupil {
  const [firstName = '', infix = '', lastName = ''] = name.split('/');
  return {
    id: pupilId(name.replaceAll('/', ' ').replace('  ', ' ')),
    firstName,
    infix,
    lastName,
    group,
  };
}

export const pupils: readonly NamedPupil[] = [
  pupil('Emma/de/Vries', '5a'),
  pupil('Noah//Jansen', '5a'),
  pupil('Lotte/van den/Berg', '5a'),
  pupil('Sem//Bakker', '5a'),
  pupil('Sem/van/Dijk', '6b'),
  pupil('Roos//Willems', '5a'),
  pupil('Storm/van der/Meer', '6b'),
  pupil('Zoë//Çelik', '5a'),
  pupil('Elif//Yıldız', '6b'),
  pupil('Lars//Kuipers', '6b'),
  pupil('Bram/ter/Horst', '6b'),
  pupil('Anne-Fleur//Hendriks', '6b'),
  pupil('Jan Pieter/in ’t/Veld', '6b'),
  pupil('Kian/van der/Pol-Prinsen', '5a'),
  pupil('Mees//Yilmaz', '6b'),
  pupil('Fenna/’t/Hart', '6b'),
];

export interface Found {
  readonly words: string;
  readonly level: string;
  readonly ids: string;
  readonly reasons: readonly string[];
}

/** What is found in `text`: the words, as they stand there. */
export function found(
  text: string,
  source: TextSource = 'prose',
  groups: readonly string[] = [],
  roster: readonly NamedPupil[] = pupils,
): readonly Found[] {
  return findMentions(buildNameIndex(roster), text, { source, groups }).map((mention) => ({
    words: text.slice(mention.start, mention.end),
    level: mention.level,
    ids: mention.pupilIds.join(' + '),
    reasons: mention.reasons,
  }));
}

/** "words=level" for each mention, which is what most rules are about. */
export function brief(text: string, source: TextSource = 'prose'): readonly string[] {
  return found(text, source).map(({ words, level }) => `${words}=${level}`);
}
