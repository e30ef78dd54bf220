/** Who in a list was in the register before, and was said no to by hand then. */
import type { DepartedPupil, PupilName } from '../../model/register.ts';
import { matchKey, namesAgree } from '../match-key.ts';

/**
 * Everybody who is gone and can be the listed child: the same name, in whatever group, or the same number with one of
 * the names. Of two who could be meant both count: a no too many is shown and can be given up by name, a yes
 * too many is not seen. Linear in both.
 */
export function findReturning<L extends PupilName & { readonly number?: string }>(
  listed: readonly L[],
  departed: readonly DepartedPupil[],
): ReadonlyMap<L, readonly DepartedPupil[]> {
  if (departed.length === 0) return new Map();
  const byName = groupBy(departed, matchKey);
  const byNumber = groupBy(departed, ({ number }) => number ?? '');
  const found = new Map<L, readonly DepartedPupil[]>();
  for (const one of listed) {
    const sameNumber = one.number ? (byNumber.get(one.number) ?? []) : [];
    const agreeing = sameNumber.filter((other) => namesAgree(one, other));
    const who = new Set([...agreeing, ...(byName.get(matchKey(one)) ?? [])]);
    if (who.size > 0) found.set(one, [...who]);
  }
  return found;
}

function groupBy<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
