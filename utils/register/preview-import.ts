/** A list that was read, beside the register: what to show of it, and what taking it over would store. */

import { mayAppear } from '../consent/consent-for.ts';
import type { PurposeId } from '../model/channel.ts';
import type { PupilId } from '../model/ids.ts';
import type { ImportMode, ImportPlan } from '../model/import-plan.ts';
import type { ImportPreview, ListColumn } from '../model/import-preview.ts';
import type { ListTable, ReadList } from '../model/list-import.ts';
import type {
  ListedPupils,
  ListMapping,
  PurposeSource,
  RememberedMapping,
} from '../model/list-mapping.ts';
import type { DepartedPupil, Pupil } from '../model/register.ts';
import { defaultChannels, type SchoolChannel, usedPurposes } from '../model/school-channel.ts';
import { planImport } from './difference/plan-import.ts';
import { guessMapping, mayBeAnswers, unknownWords } from './mapping/guess-mapping.ts';
import { listedOfRoster, toListedPupils } from './mapping/to-listed-pupils.ts';

/** A list with what a person has decided about it so far. */
export interface ImportDraft {
  readonly read: ReadList;
  readonly mapping: ListMapping | null;
  readonly mode: ImportMode;
  /** Pupils whose recorded no may go, because the list says yes. */
  readonly confirmed: readonly PupilId[];
  /** The school's, as they were when the list was read. */
  readonly channels: readonly SchoolChannel[];
}

/** How many unknown words are asked about; more of them is a column of remarks. */
const maxWords = 30;
/** A list that says nothing about groups and numbers is one about pupils who are known. */
const schoolParts = ['group', 'number'] as const;

/** `remembered` is the mapping of an earlier list with the same heads; what it says nothing of is guessed. */
export function startDraft(
  read: ReadList,
  current: readonly Pupil[],
  remembered: RememberedMapping | null,
  channels: readonly SchoolChannel[] = defaultChannels,
): ImportDraft {
  if (read.kind === 'roster')
    return { read, mapping: null, mode: 'whole', confirmed: [], channels };
  const guessed = guessMapping(read.table, remembered?.words, channels);
  const mapping =
    remembered === null
      ? guessed
      : {
          ...remembered,
          purposes: { ...guessed.purposes, ...usedOnly(remembered.purposes, channels) },
        };
  const hasAnswers = current.some((pupil) => Object.keys(pupil.consents).length > 0);
  const isSchool = schoolParts.some((part) => part in mapping.parts);
  const mode = current.length > 0 && (!hasAnswers || !isSchool) ? 'answers' : 'whole';
  return { read, mapping, mode, confirmed: [], channels };
}

/**
 * What is remembered of how a list was read: nothing of channels that are not used, and no yes for everybody, who were
 * other children. Long words are remarks, which may name somebody.
 */
export const toRemember = (
  mapping: ListMapping,
  channels: readonly SchoolChannel[],
): RememberedMapping => ({
  ...mapping,
  words: Object.fromEntries(
    Object.entries(mapping.words).filter(([word]) => word.length <= longestWord),
  ),
  purposes: Object.fromEntries(
    Object.entries(usedOnly(mapping.purposes, channels)).filter(
      ([, source]) => !isYesForAll(source),
    ),
  ),
});

const longestWord = 40;

const isYesForAll = (source: PurposeSource): boolean =>
  source !== null && source !== 'keep' && 'forAll' in source && mayAppear(source.forAll);

function usedOnly(
  purposes: RememberedMapping['purposes'],
  channels: readonly SchoolChannel[],
): RememberedMapping['purposes'] {
  const used = usedPurposes(channels);
  const entries = Object.entries(purposes) as [PurposeId, PurposeSource][];
  return Object.fromEntries(entries.filter(([purpose]) => used.includes(purpose)));
}

/** Gives up a recorded no of one pupil, or takes that back. */
export function confirmPupil(draft: ImportDraft, id: PupilId, isConfirmed: boolean): ImportDraft {
  const others = draft.confirmed.filter((it) => it !== id);
  return { ...draft, confirmed: isConfirmed ? [...others, id] : others };
}

/** `today` is `2026-11-24`. Pure: nothing is stored, and the same draft gives the same plan. */
export function previewImport(
  { read, mapping, mode, confirmed }: ImportDraft,
  current: readonly Pupil[],
  today: string,
  departed: readonly DepartedPupil[] = [],
): { readonly preview: ImportPreview; readonly plan: ImportPlan } {
  const listed = listedOf(read, mapping, today);
  const plan = planImport(current, listed, mode, new Set(confirmed), departed);
  const table = read.kind === 'table' ? read.table : null;
  const preview: ImportPreview = {
    kind: read.kind,
    pupils: listed.pupils.length,
    groups: new Set(listed.pupils.map(({ group }) => group).filter((it) => it !== '')).size,
    staff: read.kind === 'roster' ? read.roster.staff.length : 0,
    leavers: read.kind === 'roster' ? read.roster.leavers : 0,
    dropped: table?.dropped ?? [],
    sheets: table?.sheets ?? [],
    unread: table?.unread ?? [],
    columns: table === null ? [] : columnsOf(table),
    mapping,
    unknownWords:
      table === null || mapping === null ? [] : unknownWords(table, mapping).slice(0, maxWords),
    problems: listed.problems,
    mode,
    mayChooseMode: read.kind === 'table' && current.length > 0,
    difference: plan.difference,
    confirmed,
    lacks: lackOf(mapping, listed, plan),
  };
  return { preview, plan };
}

function listedOf(read: ReadList, mapping: ListMapping | null, today: string): ListedPupils {
  if (read.kind === 'roster') return listedOfRoster(read.roster);
  return mapping === null
    ? { pupils: [], problems: [] }
    : toListedPupils(read.table, mapping, today);
}

function lackOf(
  mapping: ListMapping | null,
  listed: ListedPupils,
  plan: ImportPlan,
): ImportPreview['lacks'] {
  if (mapping !== null) {
    const { firstName, givenNames, lastName, fullName } = mapping.parts;
    if ((firstName ?? givenNames ?? lastName ?? fullName) === undefined) return 'names';
    if (Object.values(mapping.purposes).some((source) => source === null)) return 'decisions';
  }
  return listed.pupils.length === 0 || plan.pupils.length === 0 ? 'pupils' : null;
}

const columnsOf = (table: ListTable): readonly ListColumn[] =>
  table.heads.map((head, column) => ({
    column,
    head,
    example: table.rows.find((row) => row.cells[column])?.cells[column] ?? '',
    mayBeAnswers: mayBeAnswers(table, column),
  }));
