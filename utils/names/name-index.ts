/** The names of the school's pupils, laid out for one hash lookup per word of a text. */
import { foldText } from '../lib/fold-text.ts';
import type { PupilId } from '../model/ids.ts';
import type { PupilName } from '../model/register.ts';
import { type Anchor, addName, type Candidate, type Families, makeNameMaps } from './name-maps.ts';
import { createPartsReader, foldedWords, type NameParts, withJoinedFirst } from './name-parts.ts';
import { createNameScanBuilder, type NameScan } from './name-scan.ts';

export interface NamedPupil extends PupilName {
  readonly id: PupilId;
  readonly group: string;
  readonly otherGroups?: readonly string[];
  /** The first names in the administration, with blanks between: "Johanna Maria" who is called Anna. */
  readonly givenNames?: string;
}

export interface NameIndexOptions {
  /** Grown-ups whose names are no pupil's. */
  readonly staff?: readonly PupilName[];
  /** Words that staff of this school told to leave alone. */
  readonly ignored?: readonly string[];
}

/**
 * Keys are folded words joined by a space. A surname's key comes without and, by `familyKey`, with
 * the code of its tussenvoegsel. Opaque outside.
 */
export interface NameIndex {
  readonly anchors: ReadonlyMap<string, Readonly<Anchor>>;
  readonly firsts: ReadonlyMap<string, readonly Candidate[]>;
  /** Surnames and halves of double ones. */
  readonly lasts: ReadonlySet<string>;
  /** Whole surnames, which may stand alone. */
  readonly families: ReadonlyMap<string, readonly Candidate[]>;
  /** By first name, then by surname. */
  readonly pairs: Families;
  /** By first name, then by the initial of the surname or of its tussenvoegsel. */
  readonly initials: Families;
  /** By the initial of the first name, then by surname. */
  readonly initialLasts: Families;
  /** The whole name in one word: "emmadevries". */
  readonly together: ReadonlyMap<string, readonly Candidate[]>;
  /** The same names as hashes, for the first pass over a text. */
  readonly scan: NameScan;
  /** How many pupils the register has. */
  readonly size: number;
  /** Folded words and names, with one blank between words, that are never mentions. */
  readonly ignored: ReadonlySet<string>;
  /** Words of the names of classes: "beren" of "De Beren". */
  readonly groupWords: ReadonlySet<string>;
}

/** Builds the index; work and memory are linear in the number of pupils. */
export function buildNameIndex(
  pupils: readonly NamedPupil[],
  options: NameIndexOptions = {},
): NameIndex {
  const maps = makeNameMaps();
  const partsOf = createPartsReader();
  const scan = createNameScanBuilder();
  // Most pupils of a group are in that group alone, and share what says so.
  const groups = new Map<string, readonly string[]>();
  const keysOf = (group: string): readonly string[] => {
    const keys = groups.get(group) ?? [groupKey(group)];
    groups.set(group, keys);
    return keys;
  };
  const addForm = (parts: NameParts, person: Candidate): void => {
    addName(maps, parts, person);
    if (parts.first.length === 0) return;
    for (const { words, infixWords, form } of parts.surnames) {
      // In one word it can begin a name, and is found as that.
      if (form !== 'joined') scan.addName([...parts.first, ...infixWords, ...words]);
    }
  };
  const addPerson = (parts: NameParts, person: Candidate): void => {
    addForm(parts, person);
    const joined = withJoinedFirst(parts);
    if (joined !== null) addForm(joined, person);
  };
  for (const pupil of pupils) {
    const { id, group, otherGroups } = pupil;
    const inGroups = otherGroups ? [group, ...otherGroups].flatMap(keysOf) : keysOf(group);
    const parts = partsOf(pupil);
    addPerson(parts, { id, groups: inGroups, isOfficial: false });
    const firstName = officialFirstName(pupil);
    if (firstName === '') continue;
    const official = partsOf({ ...pupil, firstName });
    if (official.first.join() === parts.first.join()) continue;
    addPerson(official, { id, groups: inGroups, isOfficial: true });
  }
  for (const person of options.staff ?? []) {
    addPerson(partsOf(person), { id: null, groups: [], isOfficial: false });
  }
  for (const words of [maps.anchors, maps.together]) {
    for (const word of words.keys()) scan.addAnchor(word);
  }
  return {
    ...maps,
    scan: scan.build(),
    size: pupils.length,
    ignored: new Set(options.ignored?.map((words) => foldedWords(words).join(' '))),
    groupWords: new Set([...groups.keys()].flatMap(foldedWords)),
  };
}

/** The first of the given names, in the place of the roepnaam; those behind it stand where any name may. */
function officialFirstName({ givenNames = '' }: NamedPupil): string {
  return givenNames === '' ? '' : (givenNames.trim().split(/\s+/)[0] ?? '');
}

/** Groups are compared without regard to case and blanks: "Groep 5A" is "groep 5a". */
export function groupKey(group: string): string {
  return foldText(group).text.replace(/\s+/g, '');
}
