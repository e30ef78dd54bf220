/** What changes between the register and what it would be, by name where a no becomes a yes. */
import { mayAppear } from '../../consent/consent-for.ts';
import { departedOf } from '../../consent/departed-of.ts';
import { type PurposeId, purposeIds } from '../../model/channel.ts';
import type { ConsentState } from '../../model/consent.ts';
import type {
  ImportDoubt,
  ImportMode,
  NameMatch,
  PupilChange,
  RegisterDifference,
} from '../../model/import-plan.ts';
import type { ListedPupil, ListedPupils } from '../../model/list-mapping.ts';
import { fullName, type Pupil, type PupilName } from '../../model/register.ts';
import { matchKey } from '../match-key.ts';
import type { Matches, Pair } from './match-pupils.ts';

/** What looks like the wrong file, or like half of one, is asked about. */
const limits = { shrunk: 0.2, loosened: 0.1, problems: 0.05 };

interface Beside {
  readonly current: readonly Pupil[];
  readonly list: ListedPupils;
  readonly mode: ImportMode;
  readonly matches: Matches<Pupil, ListedPupil>;
  /** Each known pupil of the list as it would be. */
  readonly merged: ReadonlyMap<Pupil, Pupil>;
  readonly added: readonly Pupil[];
  readonly held: ReadonlyMap<Pupil, readonly PurposeId[]>;
}

export function differenceOf(beside: Beside): RegisterDifference {
  const { current, list, mode, matches, merged, added, held } = beside;
  const tightened: PupilChange[] = [];
  const loosened: PupilChange[] = [];
  let answered = 0;
  let moved = 0;
  for (const [before, after] of merged) {
    const down = purposeIds.filter((id) => isYes(before, id) && !isYes(after, id));
    const up = purposeIds.filter((id) => isSaidNo(before, id) && isYes(after, id));
    if (down.length > 0) tightened.push(changeOf(after, down));
    if (up.length > 0) loosened.push(changeOf(after, up));
    const isFirst = (id: PurposeId): boolean =>
      said(before, id) === undefined && said(after, id) !== undefined;
    if (purposeIds.some(isFirst)) answered += 1;
    if (before.group !== '' && before.group !== after.group) moved += 1;
  }
  const left = mode === 'whole' ? matches.onlyKnown : [];
  const unmatched = mode === 'answers' ? matches.onlyListed : [];
  return {
    added: added.map((pupil) => changeOf(pupil, [])),
    left: left.map((pupil) => changeOf(pupil, [])),
    leftWithNo: left.flatMap((pupil) => {
      const noes = Object.keys(departedOf(pupil, '')?.byHand ?? {}) as PurposeId[];
      return noes.length === 0 ? [] : [changeOf(pupil, noes)];
    }),
    moved,
    renamed: matches.pairs.flatMap((pair) => renamedIn(pair, merged.get(pair.known), mode)),
    byGivenNames: matches.pairs
      .filter((pair) => pair.isByGivenNames)
      .map((pair) => ({
        id: pair.known.id,
        name: fullName(pair.known),
        listed: fullName(pair.listed),
      })),
    tightened,
    loosened,
    answered,
    heldByHand: [...held].map(([pupil, purposes]) => changeOf(pupil, purposes)),
    unmatched: unmatched.map(({ lines, group, ...name }) => ({
      line: lines[0] ?? 0,
      name: fullName(name),
      group,
    })),
    kept: mode === 'answers' ? matches.onlyKnown.length : 0,
    doubts: doubtsOf(current.length, left.length, loosened.length, list),
  };
}

function doubtsOf(
  known: number,
  left: number,
  loosened: number,
  { pupils, problems }: ListedPupils,
): readonly ImportDoubt[] {
  // Who is in a list twice, once for each parent, makes it no worse; nor does a group that was read all the same.
  const bad = problems.filter(({ kind }) => kind !== 'twice' && kind !== 'group-was-date');
  const badLines = new Set(bad.map(({ line }) => line)).size;
  const lines = Math.max(1, pupils.length + badLines);
  return [
    ...(left > known * limits.shrunk ? (['shrunk'] as const) : []),
    ...(loosened > known * limits.loosened ? (['loosened'] as const) : []),
    ...(badLines > lines * limits.problems ? (['many-problems'] as const) : []),
  ];
}

const changeOf = (pupil: Pupil, purposes: readonly PurposeId[]): PupilChange => ({
  id: pupil.id,
  name: fullName(pupil),
  group: pupil.group,
  purposes,
});

/**
 * A list of the school renames; a list of answers does not, so that a child found by number must be seen to be called otherwise
 * there. Where only given names differ they are told besides.
 */
function renamedIn(
  { known, listed, isByGivenNames }: Pair<Pupil, ListedPupil>,
  after: Pupil | undefined,
  mode: ImportMode,
): readonly NameMatch[] {
  const isRenamed =
    mode === 'whole'
      ? after !== undefined && namesOf(known) !== namesOf(after)
      : !isByGivenNames && matchKey(known) !== matchKey(listed);
  if (!isRenamed) return [];
  const now = mode === 'whole' && after !== undefined ? after : listed;
  const tell = fullName(known) === fullName(now) ? withGivenNames : fullName;
  return [{ id: known.id, name: tell(known), listed: tell(now) }];
}

const withGivenNames = (pupil: PupilName & { readonly givenNames?: string }): string =>
  pupil.givenNames ? `${fullName(pupil)} (${pupil.givenNames})` : fullName(pupil);

const namesOf = (pupil: Pupil): string => JSON.stringify([fullName(pupil), pupil.givenNames ?? '']);

/** What was said last, by hand or in a list; undefined when it was never asked. */
const said = (pupil: Pupil, purpose: PurposeId): ConsentState | undefined =>
  pupil.byHand?.[purpose]?.state ?? pupil.consents[purpose];

const isYes = (pupil: Pupil, purpose: PurposeId): boolean =>
  mayAppear(said(pupil, purpose) ?? 'unknown');

/** A first answer takes no no away. */
const isSaidNo = (pupil: Pupil, purpose: PurposeId): boolean =>
  said(pupil, purpose) !== undefined && !isYes(pupil, purpose);
