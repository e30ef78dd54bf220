/** A list's rows as pupils with answers. Nobody with a name is left out; what is unclear counts as no. */
import { type PurposeId, purposeIds } from '../../model/channel.ts';
import type { ConsentState } from '../../model/consent.ts';
import type { ListRow, ListTable, Roster } from '../../model/list-import.ts';
import type {
  ListedPupil,
  ListedPupils,
  ListMapping,
  ListProblem,
  NamePart,
} from '../../model/list-mapping.ts';
import type { PupilName } from '../../model/register.ts';
import { foldedWords } from '../../names/name-parts.ts';
import { givenNamesBeside } from '../given-names.ts';
import { sixteenFrom } from '../sixteen-from.ts';
import { parseConsentWord } from './consent-words.ts';
import { groupOfDate } from './group-of-date.ts';
import { mergeTwice } from './merge-twice.ts';
import { splitName } from './split-name.ts';

/** `today` is `2026-11-24`. Linear in the number of rows. */
export function toListedPupils(
  table: ListTable,
  mapping: ListMapping,
  today: string,
): ListedPupils {
  const problems: ListProblem[] = table.badLines.map((line) => problem('bad-line', { line }));
  const pupils: ListedPupil[] = [];
  const wordOf = createWordReader(mapping);
  for (const row of table.rows) {
    const name = nameOf(row, mapping);
    if (isNobody(name)) {
      problems.push(problem('no-name', row));
      continue;
    }
    const { group, isDate } = groupOfDate(cellOf(row, mapping, 'group'));
    if (isDate) problems.push(problem(...datedGroup(group, row)));
    else if (group === '' && mapping.parts.group !== undefined) {
      problems.push(problem('no-group', row, table.heads[mapping.parts.group]));
    }
    const isShifted = row.cells.slice(table.heads.length).some((cell) => cell.trim() !== '');
    if (isShifted) problems.push(problem('shifted', row));
    const consents: Partial<Record<PurposeId, ConsentState>> = {};
    for (const purpose of purposeIds) {
      const source = mapping.purposes[purpose];
      if (source === 'keep' || source === null) continue;
      if ('forAll' in source) consents[purpose] = source.forAll;
      else {
        const state = isShifted ? 'unknown' : wordOf(row.cells[source.column] ?? '');
        if (state === null) {
          problems.push(problem('unknown-word', row, table.heads[source.column]));
        }
        consents[purpose] = state ?? 'unknown';
      }
    }
    pupils.push({
      ...name,
      lines: [row.line],
      ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
      givenNames: givenNamesBeside(name.firstName, cellOf(row, mapping, 'givenNames')),
      number: cellOf(row, mapping, 'number'),
      group,
      otherGroups: [],
      sixteenFrom: sixteenFrom(cellOf(row, mapping, 'birthDate'), today),
      consents,
    });
  }
  return mergeTwice({ pupils, problems });
}

/** The pupils of a pupil administration: who they are, and no answer. */
export function listedOfRoster({ pupils, badLines }: Roster): ListedPupils {
  return mergeTwice({
    pupils: pupils.map(({ line, ...pupil }) => ({ ...pupil, lines: [line], consents: {} })),
    problems: badLines.map((line) => problem('no-name', { line })),
  });
}

/** Lines between and below the pupils: "Groep 5", "Totaal: 25 leerlingen". */
const countingWords = new Set([
  ...['totaal', 'subtotaal', 'eindtotaal', 'aantal', 'gemiddelde', 'percentage'],
  ...['leerling', 'leerlingen', 'groep', 'klas'],
]);

/** A tussenvoegsel alone names nobody either. */
const isNobody = ({ firstName, lastName }: PupilName): boolean =>
  foldedWords(`${firstName} ${lastName}`).every((word) => countingWords.has(word));

function nameOf(row: ListRow, mapping: ListMapping): PupilName {
  const whole = cellOf(row, mapping, 'fullName');
  if (whole !== '') return splitName(whole);
  return {
    // Without a calling name the given names stand in.
    firstName: cellOf(row, mapping, 'firstName') || cellOf(row, mapping, 'givenNames'),
    infix: cellOf(row, mapping, 'infix'),
    lastName: cellOf(row, mapping, 'lastName'),
  };
}

function cellOf({ cells }: ListRow, { parts }: ListMapping, part: NamePart): string {
  const column = parts[part];
  return column === undefined ? '' : (cells[column] ?? '').trim();
}

const datedGroup = (group: string, row: ListRow): Parameters<typeof problem> =>
  group === '' ? ['group-is-date', row] : ['group-was-date', row, group];

/** A list has few different words, and many cells. */
function createWordReader({ words }: ListMapping): (cell: string) => ConsentState | null {
  const known = new Map<string, ConsentState | null>();
  return (cell) => {
    let state = known.get(cell);
    if (state === undefined) {
      state = parseConsentWord(cell, words);
      known.set(cell, state);
    }
    return state;
  };
}

function problem(
  kind: ListProblem['kind'],
  { line, sheet }: Pick<ListRow, 'line' | 'sheet'>,
  column = '',
): ListProblem {
  return { kind, line, ...(sheet === undefined ? {} : { sheet }), column };
}
