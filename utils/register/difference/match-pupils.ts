/** Who in a list is who in the register. What is not sure is not matched. */
import type { PupilName } from '../../model/register.ts';
import { groupKey, matchKey, namesAgree } from '../match-key.ts';

/** What a pupil is found by. */
export interface Findable extends PupilName {
  readonly group: string;
  readonly number?: string;
}

export interface Matches<K extends Findable, L extends Findable> {
  readonly pairs: readonly { readonly known: K; readonly listed: L }[];
  readonly onlyKnown: readonly K[];
  readonly onlyListed: readonly L[];
}

interface Keyed<T> {
  readonly who: T;
  readonly name: string;
  readonly group: string;
  readonly number: string;
}

/** A key, or null for who has none. A key that two have on one side matches nobody. */
type KeyOf = (it: Keyed<unknown>) => string | null;

/**
 * From sure to less sure: number and name, name and group, a name that only one has, and at last a number with one of
 * the names (who married, or goes by another name). Numbers alone say nothing: two programs number apart.
 */
const ways: readonly KeyOf[] = [
  ({ number, name }) => (number === '' ? null : JSON.stringify([number, name])),
  ({ name, group }) => (group === '' ? null : JSON.stringify([name, group])),
  ({ name }) => name,
  ({ number }) => (number === '' ? null : number),
];

/** Linear in the number of pupils on both sides. */
export function matchPupils<K extends Findable, L extends Findable>(
  known: readonly K[],
  listed: readonly L[],
): Matches<K, L> {
  let left = known.map(keyed);
  let right = listed.map(keyed);
  const found = new Map<L, K>();
  for (const way of ways) {
    const [ours, theirs] = [uniqueBy(left, way), uniqueBy(right, way)];
    for (const [key, one] of theirs) {
      const other = ours.get(key);
      if (other !== undefined && namesAgree(one.who, other.who)) found.set(one.who, other.who);
    }
    const taken = new Set(found.values());
    left = left.filter(({ who }) => !taken.has(who));
    right = right.filter(({ who }) => !found.has(who));
  }
  return {
    // In the order of the list.
    pairs: listed.flatMap((one) => {
      const other = found.get(one);
      return other === undefined ? [] : [{ known: other, listed: one }];
    }),
    onlyKnown: left.map(({ who }) => who),
    onlyListed: right.map(({ who }) => who),
  };
}

function keyed<T extends Findable>(who: T): Keyed<T> {
  return {
    who,
    name: matchKey(who),
    group: groupKey(who.group),
    number: who.number ?? '',
  };
}

function uniqueBy<T>(all: readonly Keyed<T>[], way: KeyOf): ReadonlyMap<string, Keyed<T>> {
  const unique = new Map<string, Keyed<T>>();
  const doubles = new Set<string>();
  for (const one of all) {
    const key = way(one);
    if (key === null) continue;
    if (unique.has(key)) doubles.add(key);
    unique.set(key, one);
  }
  for (const key of doubles) unique.delete(key);
  return unique;
}
