/** Which posts of the ledger one pupil's matter is about. Pure. */
import type { Publication } from '../../model/publication.ts';
import { anyGroup, type Enrolment, type Membership, type Takedown } from '../../model/takedown.ts';

export interface PostsOf {
  /** Rows of posts in which the pupil was named or confirmed. */
  readonly sure: readonly Publication[];
  readonly possible: readonly Publication[];
}

type Matter = Pick<Takedown, 'pupilRef' | 'on' | 'hasLeft' | 'purposes'>;

/** One row for each post, the newest post first. `groups` are those that the pupil was in, and when. */
export function postsOf(
  matter: Matter,
  groups: Enrolment['groups'],
  rows: readonly Publication[],
): PostsOf {
  const posts = Map.groupBy(
    rows.filter((row) => isMeant(matter, row)),
    ({ post }) => post,
  );
  const sure: Publication[] = [];
  const possible: Publication[] = [];
  for (const parts of posts.values()) {
    const named = parts.find(({ pupilRefs }) => pupilRefs.includes(matter.pupilRef));
    if (named !== undefined) sure.push(named);
    else if (matter.hasLeft || matter.purposes.some((it) => it !== 'name')) {
      const maybe = parts.find((row) => mayShow(matter.pupilRef, groups, row));
      if (maybe !== undefined) possible.push(maybe);
    }
  }
  return { sure: sure.sort(newestFirst), possible: possible.sort(newestFirst) };
}

const newestFirst = (one: Publication, other: Publication): number =>
  other.day.localeCompare(one.day) || one.post.localeCompare(other.post);

/** What was published here after the change was decided on with it in sight; a colleague may not have known. */
function isMeant({ pupilRef, on, hasLeft, purposes }: Matter, row: Publication): boolean {
  if (row.day > on && row.isForeign !== true) return false;
  if (hasLeft || purposes.includes(row.channel)) return true;
  return purposes.includes('name') && row.pupilRefs.includes(pupilRef);
}

/** Photos of the pupil's group while the pupil was in it, or one of two who are called so. */
function mayShow(pupilRef: string, groups: Enrolment['groups'], row: Publication): boolean {
  if (row.possibleRefs.includes(pupilRef)) return true;
  if (row.kind !== 'photos' && row.fileRefs.length === 0) return false;
  const isOfAny = row.groupRefs.includes(anyGroup);
  return groups.some(
    (one) =>
      isDuring(one, row.day) &&
      (isOfAny || one.groupRef === anyGroup || row.groupRefs.includes(one.groupRef)),
  );
}

const isDuring = ({ from, until }: Membership, day: string): boolean =>
  from <= day && (until === null || day <= until);
