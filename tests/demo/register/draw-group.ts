// Invents the pupils of one group and what their parents agreed to.

import type { Chance } from '../random.ts';
import { backgrounds } from './name-pool.ts';
import { type ConsentCell, consentsWith, type DemoPupil } from './pupil.ts';

const refusals: readonly ConsentCell[] = ['nee', '', 'ingetrokken', 'nee', 'oneens', 'nooit'];

/** `used` holds the first names that are taken; the new ones are added to it. */
export function drawGroup(
  group: number,
  size: number,
  refusing: number,
  used: Set<string>,
  chance: Chance,
): DemoPupil[] {
  return Array.from({ length: size }, (_, place) => {
    const website = websiteCell(place, refusing, group);
    return { ...drawName(used, chance), group, ...drawConsents(website, group, chance) };
  });
}

function websiteCell(place: number, refusing: number, group: number): ConsentCell {
  if (place < refusing) return refusals[(place + group) % refusals.length] ?? 'nee';
  // Valid, but the parents should be reminded. Groep 3 is the group without any trouble.
  return place === refusing && group !== 3 ? 'herinneren' : 'ja';
}

function drawName(used: Set<string>, chance: Chance): Pick<DemoPupil, 'first' | 'prefix' | 'last'> {
  const isFree = (name: string) => !used.has(name);
  // A pool can run dry before the others; `pick` throws when all have.
  const pool = chance.pick(backgrounds.filter(({ first }) => first.some(isFree)));
  const first = chance.pick(pool.first.filter(isFree));
  used.add(first);
  const [last = '', prefix = ''] = chance.pick(pool.last).split('|').reverse();
  return { first, prefix: prefix.replaceAll('_', ' '), last };
}

function drawConsents(
  website: ConsentCell,
  group: number,
  chance: Chance,
): Pick<DemoPupil, 'consents' | 'mayBeNamed'> {
  const mostly = (share: number): ConsentCell =>
    chance.next() < share ? 'ja' : chance.pick<ConsentCell>(['nee', 'nee', '']);
  const drawn = {
    Ouderapp: group === 3 ? 'ja' : mostly(0.96),
    Nieuwsbrief: mostly(0.93),
    Schoolgids: mostly(0.9),
    'Sociale media': mostly(0.6),
    Pers: mostly(0.75),
    Klassenfoto: mostly(0.97),
  } as const;
  const mayBeNamed: ConsentCell = chance.next() < 0.15 ? 'ja' : 'nee';
  if (website !== 'nooit')
    return { mayBeNamed, consents: consentsWith({ Website: website, ...drawn }) };
  const never = Object.fromEntries(
    Object.keys(drawn).map((channel) => [channel, 'nooit'] as const),
  );
  return { mayBeNamed: 'nee', consents: consentsWith({ Website: 'nooit', ...never }) };
}
