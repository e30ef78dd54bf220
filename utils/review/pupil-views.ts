/** What the review may show of pupils: short names, groups, and the register's word for one channel. */
import { consentFor } from '../consent/consent-for.ts';
import type { ChannelId } from '../model/channel.ts';
import type { PupilId } from '../model/ids.ts';
import type { Register } from '../model/register.ts';
import type { PeopleQuestion, PupilView } from '../model/review-view.ts';
import { shortNames } from '../model/short-names.ts';

/** Of `ids` alone: a board has tens of thousands of pupils, and a view is made anew at each photo's news. */
export function pupilViews(
  register: Register | null,
  channel: ChannelId,
  ids: ReadonlySet<PupilId>,
): ReadonlyMap<PupilId, PupilView> {
  const pupils = register?.pupils ?? [];
  const shown = pupils.filter(({ id }) => ids.has(id));
  const groups = new Set(shown.map(({ group }) => group));
  const names = shortNames(pupils.filter(({ group }) => groups.has(group)));
  return new Map(
    shown.map((pupil) => {
      const { id, group } = pupil;
      return [id, { name: names.get(id) ?? '', group, consent: consentFor(pupil, channel) }];
    }),
  );
}

/** A list that is mostly "niet ingevuld" is not read yet: one line says so, not 25 names. */
export function listMayNot(
  mayNot: readonly PupilView[],
): Pick<PeopleQuestion, 'mayNot' | 'unknownCount'> {
  const refused = mayNot.filter((pupil) => pupil.consent !== 'unknown');
  const unknown = mayNot.length - refused.length;
  const listsUnknown = unknown <= Math.max(3, refused.length);
  return listsUnknown ? { mayNot, unknownCount: 0 } : { mayNot: refused, unknownCount: unknown };
}
