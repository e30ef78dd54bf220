/** Who in a list is who in the register. What is not sure is not matched. */
import type { PupilName } from '../../model/register.ts';
import { groupKey, matchKey, namesAgree } from '../match-key.ts';

/** What a pupil is found by. */
export interface Findable extends PupilName {
  readonly givenNames?: string;
  readonly group: string;
  readonly number?: string;
}

export interface Matches<K extends Findable, L extends Findable> {
  readonly pairs: readonly Pair<K, L>[];
  readonly onlyKnown: readonly K[];
  readonly onlyListed: readonly L[];
}

export interface Pair<K, L> {
  readonly known: K;
  readonly listed: L;
  /** Called otherwise in one than in the other, and the only one whom the given names fit. */
  readonly isByGivenNames: boolean;
}

interface Keyed<T> {
  readonly who: T;
  readonly name: string;
  readonly group: string;
  readonly number: string;
}

/** Keys by which somebody can be found. A key that two have on one side finds nobody. */
type KeysOf = (it: Keyed<Findable>) => readonly string[];

/**
 * From sure to less sure: number and name, name and group, a name that only one has, a number with one of the names (who
 * married, or goes by another name), and at last the official given names. Numbers alone say nothing: two
 * programs number apart.
 */
const ways: readonly KeysOf[] = [
  ({ number, name }) => (number === '' ? [] : [JSON.stringify([number, name])]),
  ({ name, group }) => (group === '' ? [] : [JSON.stringify([name, group])]),
  ({ name }) => [name],
  ({ number }) => (number === '' ? [] : [number]),
  ({ who }) => givenKeys(who),
];

/**
 * Linear in the number of pupils on both sides. With `isList` another number in another group is another child of that name, where
 * both sides number alike.
 */
export function matchPupils<K extends Findable, L extends Findable>(
  known: readonly K[],
  listed: readonly L[],
  { isList = false }: { readonly isList?: boolean } = {},
): Matches<K, L> {
  // A first list has nobody to be put beside; to make the keys is most of the work.
  if (known.length === 0 || listed.length === 0) {
    return { pairs: [], onlyKnown: known, onlyListed: listed };
  }
  let left = known.map(keyed);
  let right = listed.map(keyed);
  const found = new Map<L, Pair<K, L>>();
  let isNumberedAlike = false;
  for (const way of ways) {
    if (left.length === 0 || right.length === 0) break;
    const isByGivenNames = way === ways.at(-1);
    for (const [one, other] of findBy(way, left, right)) {
      const isSameName = one.name === other.name || namesAgree(one.who, other.who);
      const mayBe = isByGivenNames ? groupsAgree(one, other) : isSameName;
      const isOtherNumber = one.number !== '' && other.number !== '' && one.number !== other.number;
      const isNamesake = isNumberedAlike && isOtherNumber && !groupsAgree(one, other);
      if (!mayBe || isNamesake) continue;
      found.set(one.who, { known: other.who, listed: one.who, isByGivenNames });
    }
    isNumberedAlike ||= isList && way === ways[0] && found.size > 0;
    const taken = new Set([...found.values()].map((pair) => pair.known));
    left = left.filter(({ who }) => !taken.has(who));
    right = right.filter(({ who }) => !found.has(who));
  }
  return {
    // In the order of the list.
    pairs: listed.flatMap((one) => found.get(one) ?? []),
    onlyKnown: left.map(({ who }) => who),
    onlyListed: right.map(({ who }) => who),
  };
}

/** Pairs of whom each fits the other and nobody else. */
function findBy<K extends Findable, L extends Findable>(
  way: KeysOf,
  left: readonly Keyed<K>[],
  right: readonly Keyed<L>[],
): readonly (readonly [Keyed<L>, Keyed<K>])[] {
  const [ours, theirs] = [uniqueBy(left, way), uniqueBy(right, way)];
  const pairs = new Map<Keyed<L>, Keyed<K>>();
  const claimed = new Map<Keyed<K>, number>();
  for (const one of right) {
    const keys = way(one).filter((key) => theirs.get(key) === one);
    const [other, ...more] = new Set(keys.flatMap((key) => ours.get(key) ?? []));
    if (other === undefined || more.length > 0) continue;
    pairs.set(one, other);
    claimed.set(other, (claimed.get(other) ?? 0) + 1);
  }
  return [...pairs].filter(([, other]) => claimed.get(other) === 1);
}

function keyed<T extends Findable>(who: T): Keyed<T> {
  return {
    who,
    name: matchKey(who),
    group: groupKey(who.group),
    number: who.number ?? '',
  };
}

/** The whole name with the calling name, all given names, and the first of them, as lists write it. */
function givenKeys({ firstName, givenNames = '', infix, lastName }: Findable): readonly string[] {
  const [first = ''] = givenNames.split(' ');
  const called = [...new Set([firstName, givenNames, first])].filter((name) => name !== '');
  return called.map((name) => matchKey({ firstName: name, infix, lastName }));
}

/** A brother or sister can bear the given name: the group must not speak against it. */
const groupsAgree = (one: Keyed<unknown>, other: Keyed<unknown>): boolean =>
  one.group === '' || other.group === '' || one.group === other.group;

function uniqueBy<T extends Findable>(
  all: readonly Keyed<T>[],
  way: KeysOf,
): ReadonlyMap<string, Keyed<T>> {
  const unique = new Map<string, Keyed<T>>();
  const doubles = new Set<string>();
  for (const one of all) {
    for (const key of new Set(way(one))) {
      if (unique.has(key)) doubles.add(key);
      unique.set(key, one);
    }
  }
  for (const key of doubles) unique.delete(key);
  return unique;
}
