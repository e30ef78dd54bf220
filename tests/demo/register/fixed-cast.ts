// The pupils that the tests rely on: their names, groups and consents never change.
import { type ChannelName, type ConsentCell, consentsWith, type DemoPupil } from './pupil.ts';

export const fixedCast: readonly DemoPupil[] = [
  pupil('Emma', 'de', 'Vries', { Website: 'nee', 'Sociale media': 'nee', Pers: 'nee' }),
  pupil('Noah', '', 'Bakker', {}),
  pupil('Fenna', 'van den', 'Berg', { Website: 'ingetrokken', 'Sociale media': 'ingetrokken' }),
  pupil('Sem', '', 'Yıldız', {}),
  pupil('Sem', '', 'Jansen', {}),
  pupil('Zoë', '', 'Çelik', { Website: '', 'Sociale media': '' }),
  pupil('Lotte', '', 'Smit', { Website: 'oneens', 'Sociale media': 'oneens', Pers: 'oneens' }),
  pupil('Daan', '', 'Visser', {
    Website: 'nooit',
    Ouderapp: 'nooit',
    Nieuwsbrief: 'nooit',
    Schoolgids: 'nooit',
    'Sociale media': 'nooit',
    Pers: 'nooit',
    Klassenfoto: 'nooit',
  }),
  // First names that are also Dutch words: a flower, a gale, a bird.
  pupil('Roos', 'van', 'Leeuwen', {}, 4),
  pupil('Storm', '', 'Hoekstra', {}, 6),
  pupil('Mees', '', 'Willems', {}, 7),
];

function pupil(
  first: string,
  prefix: string,
  last: string,
  given: Partial<Record<ChannelName, ConsentCell>>,
  group = 5,
): DemoPupil {
  return { first, prefix, last, group, mayBeNamed: 'nee', consents: consentsWith(given) };
}
