/** EDEXML 2.x and UWLR: the pupils, groups and staff of a school, as its administration exports them. */

import { err, ok, type Result } from '../../lib/result.ts';
import type { OnProgress, ReadListError, Roster, RosterPupil } from '../../model/list-import.ts';
import type { PupilName } from '../../model/register.ts';
import { givenNamesBeside } from '../given-names.ts';
import { sixteenFrom } from '../sixteen-from.ts';
import { countOf, countProgress, unheard } from './count-progress.ts';
import { parseXml, refuseXml } from './parse-xml.ts';

/** All that is kept; BSN, origin, address, e-mail … never leave the parser (R12). */
const personFields = ['roepnaam', 'voornamen', 'voorvoegsel', 'achternaam'] as const;
const pupilFields = [...personFields, 'geboortedatum', 'jaargroep', 'uitstroomdatum'] as const;
type Field = (typeof pupilFields)[number];

/** The largest board has a quarter of them. */
const mostPeople = 200_000;

interface Person {
  readonly line: number;
  readonly key: string;
  readonly fields: Map<Field, string>;
  readonly groupKeys: string[];
  readonly otherKeys: string[];
}

/**
 * `today` is `2026-11-24`: who left before it, or before the file was made, is counted and not kept. Elements are
 * known by local name, so the namespaces of UWLR and the envelopes around it do not matter. The school
 * year is not checked: the standard's own list of years has ended.
 */
export function readRosterXml(
  text: string,
  today: string,
  onProgress: OnProgress = unheard,
): Result<Roster, ReadListError> {
  const tell = countProgress('pupils', countOf(text, 'leerling>'), onProgress);
  const pupils: Person[] = [];
  const staff: Person[] = [];
  const groups = new Map<string, Map<string, string>>();
  const path: string[] = [];
  let fileDate = '';
  let person: Person | null = null;
  let group: Map<string, string> | null = null;
  let value = '';

  const read = parseXml(text, {
    open(name, attributes, line) {
      const parent = path.at(-1);
      path.push(name);
      value = '';
      const key = attributes.get('key') ?? '';
      if ((name === 'leerling' && parent === 'leerlingen') || isStaff(name, parent)) {
        person = { line, key, fields: new Map(), groupKeys: [], otherKeys: [] };
        (name === 'leerling' ? pupils : staff).push(person);
        if (pupils.length + staff.length > mostPeople) refuseXml();
      } else if (person !== null && isGroup(name)) {
        (name === 'groep' && parent === 'leerling' ? person.groupKeys : person.otherKeys).push(key);
      } else if (isGroup(name) && parent === 'groepen') {
        group = new Map();
        groups.set(`${name}/${key}`, group);
      }
    },
    text(part) {
      if (isKept(path)) value += part;
    },
    close(name) {
      path.pop();
      const parent = path.at(-1) ?? '';
      const text = value.trim();
      value = '';
      if (name === parent) return;
      if (person !== null && parent === 'leerling') person.fields.set(name as Field, text);
      else if (person !== null && parent === 'leerkracht') person.fields.set(name as Field, text);
      else if (group !== null && isGroup(parent)) group.set(name, text);
      else if (parent === 'school' && /^(aanmaakdatum|peildatum)$/.test(name)) {
        fileDate = [fileDate, text.slice(0, 10)].sort().at(-1) ?? '';
      }
      if (name === 'leerling') tell();
      if (name === 'leerling' || name === 'leerkracht') person = null;
      if (isGroup(name)) group = null;
    },
  });
  if (!read.ok) return read;
  if (pupils.length === 0) return err({ kind: 'not-a-list' });
  return ok(toRoster(pupils, staff, groups, { today, fileDate }));
}

const isStaff = (name: string, parent: string | undefined): boolean =>
  name === 'leerkracht' && parent === 'leerkrachten';

const isGroup = (name: string): boolean => name === 'groep' || name === 'samengestelde_groep';

/** Only these elements' texts are ever put together. */
function isKept(path: readonly string[]): boolean {
  const [parent = '', name = ''] = path.slice(-2);
  if (parent === 'leerling') return (pupilFields as readonly string[]).includes(name);
  if (parent === 'leerkracht') return (personFields as readonly string[]).includes(name);
  if (isGroup(parent)) return name === 'naam' || name === 'jaargroep';
  return parent === 'school' && (name === 'aanmaakdatum' || name === 'peildatum');
}

function toRoster(
  pupils: readonly Person[],
  staff: readonly Person[],
  groups: ReadonlyMap<string, ReadonlyMap<string, string>>,
  { today, fileDate }: { readonly today: string; readonly fileDate: string },
): Roster {
  const groupName = (kind: string, key: string): string => {
    const group = groups.get(`${kind}/${key}`);
    return group?.get('naam') || yearGroup(group?.get('jaargroep'));
  };
  const latest = fileDate > today ? fileDate : today;
  const kept: RosterPupil[] = [];
  const badLines: number[] = [];
  let leavers = 0;
  for (const { line, key, fields, groupKeys, otherKeys } of pupils) {
    const left = (fields.get('uitstroomdatum') ?? '').slice(0, 10);
    const name = nameOf(fields);
    if (fields.get('jaargroep') === 'H' || (left !== '' && left < latest)) leavers += 1;
    else if (name === null) badLines.push(line);
    else {
      const own = groupKeys.map((group) => groupName('groep', group)).find((it) => it !== '');
      const others = otherKeys
        .map((group) => groupName('samengestelde_groep', group))
        .filter((it) => it !== '' && it !== own);
      const [first = '', ...more] = own === undefined ? [...others] : [own, ...others];
      kept.push({
        ...name,
        line,
        givenNames: givenNamesBeside(name.firstName, fields.get('voornamen') ?? ''),
        // The standard: a key that starts with # changes with every export.
        number: key.startsWith('#') ? '' : key,
        group: first || yearGroup(fields.get('jaargroep')),
        otherGroups: [...new Set(more)],
        sixteenFrom: sixteenFrom(fields.get('geboortedatum') ?? '', today),
      });
    }
  }
  return {
    pupils: kept,
    staff: staff.flatMap(({ fields }) => nameOf(fields) ?? []),
    leavers,
    badLines,
  };
}

/** Without a calling name the first of the given names stands in; either name may be missing, not both. */
function nameOf(fields: ReadonlyMap<Field, string>): PupilName | null {
  const [given = ''] = (fields.get('voornamen') ?? '').trim().split(/\s+/);
  const firstName = fields.get('roepnaam') || given;
  const lastName = fields.get('achternaam') ?? '';
  if (firstName === '' && lastName === '') return null;
  return { firstName, infix: fields.get('voorvoegsel') ?? '', lastName };
}

/** "Groep 5" for year 5; the codes that are no year (S, V, N …) name no group. */
const yearGroup = (year: string | undefined): string =>
  /^[1-8]$/.test(year ?? '') ? `Groep ${year}` : '';
