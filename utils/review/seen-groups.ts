/** The groups that a site's page shows, in the register's own words. */
import type { SeenAudience } from '../model/draft.ts';

/**
 * Null when the page shows none. A group that the register does not know would have nobody who may
 * not appear: then no group counts as known, and the teacher is asked.
 */
export function seenGroups(
  { groups, isWholeSchool }: SeenAudience,
  registerGroups: readonly string[],
): readonly string[] | null {
  if (isWholeSchool) return registerGroups;
  if (groups.length === 0) return null;
  const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
  const known = groups.flatMap(
    (group) => registerGroups.find((name) => plain(name) === plain(group)) ?? [],
  );
  return known.length === groups.length ? known : [];
}
