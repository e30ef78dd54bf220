/** Puts the pupils a name can mean in order: first those of the groups a draft is about. */
import type { PupilId } from '../model/ids.ts';
import type { Evidence } from './evidence.ts';
import type { Match } from './match.ts';
import type { Candidate } from './name-maps.ts';

export interface RankedMatch {
  readonly match: Match;
  readonly ids: readonly PupilId[];
  readonly evidence: Evidence;
}

interface Split {
  readonly inside: readonly PupilId[];
  readonly all: readonly PupilId[];
}

/**
 * A first name alone means a child of the draft's own groups when one has that name; a name with
 * more to it keeps all candidates. `groups` are as `groupKey` writes them.
 */
export function rankByGroups(groups: ReadonlySet<string>): (match: Match) => RankedMatch {
  // Names come back in a text, and at a large school one name has many candidates.
  const splits = new Map<readonly Candidate[], Split>();
  return (match) => {
    const split = splits.get(match.candidates) ?? splitByGroups(match.candidates, groups);
    splits.set(match.candidates, split);
    const isInGroup = split.inside.length > 0;
    const isFirstAlone = match.evidence.reasons[0] === 'first-name';
    const ids = isInGroup && isFirstAlone ? split.inside : split.all;
    return { match, ids, evidence: isInGroup ? match.evidence.plus('in-group') : match.evidence };
  };
}

function splitByGroups(candidates: readonly Candidate[], groups: ReadonlySet<string>): Split {
  const inside: PupilId[] = [];
  const outside: PupilId[] = [];
  for (const { id, group } of candidates) {
    if (id !== null) (groups.has(group) ? inside : outside).push(id);
  }
  return { inside, all: [...inside, ...outside] };
}
