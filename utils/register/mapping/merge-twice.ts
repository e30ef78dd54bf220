/** A child who is in a list twice (once for each parent, say) is one child; answers are put together. */
import type { PurposeId } from '../../model/channel.ts';
import type { ConsentState } from '../../model/consent.ts';
import type { ListedPupil, ListedPupils } from '../../model/list-mapping.ts';
import { groupKey, matchKey } from '../match-key.ts';
import { together } from './consent-words.ts';

/**
 * The same number, or without two numbers the same name and group. A number that two different names have says nothing
 * (brothers on line 3 of two groups): the second of them goes without. Keeps the order of the list.
 */
export function mergeTwice({ pupils, problems }: ListedPupils): ListedPupils {
  const merged: ListedPupil[] = [];
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const twice: ListedPupil[] = [];
  for (const pupil of pupils) {
    const numbered = pupil.number === '' ? undefined : byNumber.get(pupil.number);
    const holder = numbered === undefined ? undefined : merged[numbered];
    const isOther = holder !== undefined && matchKey(holder) !== matchKey(pupil);
    const name = `${matchKey(pupil)}/${groupKey(pupil.group)}`;
    const namesakes = byName.get(name) ?? [];
    const at =
      holder !== undefined && !isOther
        ? numbered
        : namesakes.find((index) => isSame(merged[index], pupil));
    if (at !== undefined || isOther) twice.push(pupil);
    const known = at === undefined ? undefined : merged[at];
    if (at !== undefined && known !== undefined) {
      merged[at] = both(known, pupil);
      continue;
    }
    const kept = isOther ? { ...pupil, number: '' } : pupil;
    byName.set(name, [...namesakes, merged.length]);
    if (kept.number !== '') byNumber.set(kept.number, merged.length);
    merged.push(kept);
  }
  const told = twice.map(({ lines: [line = 0], sheet }) => {
    const where = sheet === undefined ? { line } : { line, sheet };
    return { kind: 'twice', ...where, column: '' } as const;
  });
  return { pupils: merged, problems: [...problems, ...told] };
}

const isSame = (one: ListedPupil | undefined, other: ListedPupil): boolean =>
  one !== undefined && (one.number === '' || other.number === '' || one.number === other.number);

function both(one: ListedPupil, other: ListedPupil): ListedPupil {
  const consents: Partial<Record<PurposeId, ConsentState>> = { ...one.consents };
  for (const [purpose, state] of Object.entries(other.consents) as [PurposeId, ConsentState][]) {
    const first = consents[purpose];
    consents[purpose] = first === undefined ? state : together(first, state);
  }
  const groups = [other.group, ...one.otherGroups, ...other.otherGroups].filter(
    (group) => group !== '' && group !== one.group,
  );
  return {
    ...one,
    lines: [...one.lines, ...other.lines],
    givenNames: one.givenNames || other.givenNames,
    number: one.number || other.number,
    group: one.group || other.group,
    otherGroups: one.group === '' ? one.otherGroups : [...new Set(groups)],
    sixteenFrom: one.sixteenFrom ?? other.sixteenFrom,
    consents,
  };
}
