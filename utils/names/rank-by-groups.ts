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

/** Those who go by the name, and all who have it. */
interface Ranked {
  readonly called: Split;
  readonly all: Split;
}

/**
 * A first name alone means a child that goes by it where there is one, and of the draft's own groups when one of
 * them has that name; a name with more to it keeps all candidates. `groups` are as `groupKey` writes them.
 */
export function rankByGroups(groups: ReadonlySet<string>): (match: Match) => RankedMatch {
  // Names come back in a text, and at a large school one name has many candidates.
  const ranked = new Map<readonly Candidate[], Ranked>();
  return (match) => {
    const { called, all } = ranked.get(match.candidates) ?? rank(match.candidates);
    let { evidence } = match;
    const isFirstAlone = evidence.reasons[0] === 'first-name';
    const isCalled = called.all.length > 0;
    if (isFirstAlone && !isCalled && all.all.length > 0) evidence = evidence.plus('official-name');
    const meant = isFirstAlone && isCalled ? called : all;
    const isInGroup = meant.inside.length > 0;
    const ids = isInGroup && isFirstAlone ? meant.inside : meant.all;
    return { match, ids, evidence: isInGroup ? evidence.plus('in-group') : evidence };
  };

  function rank(candidates: readonly Candidate[]): Ranked {
    const all = splitByGroups(candidates, groups);
    const called = candidates.filter(({ isOfficial }) => !isOfficial);
    const split = {
      all,
      called: called.length === candidates.length ? all : splitByGroups(called, groups),
    };
    ranked.set(candidates, split);
    return split;
  }
}

function splitByGroups(candidates: readonly Candidate[], groups: ReadonlySet<string>): Split {
  const inside: PupilId[] = [];
  const outside: PupilId[] = [];
  for (const { id, groups: own } of candidates) {
    if (id !== null) (own.some((group) => groups.has(group)) ? inside : outside).push(id);
  }
  return { inside, all: [...inside, ...outside] };
}
