/** The names of the school's pupils, laid out for one hash lookup per word of a text. */
import { foldText } from '../lib/fold-text.ts';
import type { PupilId } from '../model/ids.ts';
import type { PupilName } from '../model/register.ts';
import { foldedWords, nameParts, type Surname } from './name-parts.ts';
import { createNameScanBuilder, type NameScan } from './name-scan.ts';

export interface NamedPupil extends PupilName {
  readonly id: PupilId;
  readonly group: string;
}

/** A pupil that words may name, with the group as `groupKey` writes it; staff has no id. */
export interface Candidate {
  readonly id: PupilId | null;
  readonly group: string;
}

export interface NameIndexOptions {
  /** Grown-ups whose names are no pupil's. */
  readonly staff?: readonly PupilName[];
  /** Words that staff of this school told to leave alone. */
  readonly ignored?: readonly string[];
}

/** What a word can begin: at most how many words such a first name or surname has. */
export interface Anchor {
  firstWords: number;
  lastWords: number;
}

/**
 * Keys are folded words joined by a space, parts of a key are joined by a bar. A surname's key
 * comes without and, by `familyKey`, with the code of its tussenvoegsel. Opaque outside.
 */
export interface NameIndex {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly firsts: ReadonlyMap<string, readonly Candidate[]>;
  /** Surnames and halves of double ones. */
  readonly lasts: ReadonlySet<string>;
  /** Whole surnames, which may stand alone. */
  readonly families: ReadonlyMap<string, readonly Candidate[]>;
  /** first|surname */
  readonly pairs: ReadonlyMap<string, readonly Candidate[]>;
  /** first|initial of the surname or of its tussenvoegsel */
  readonly initials: ReadonlyMap<string, readonly Candidate[]>;
  /** initial of the first name|surname */
  readonly initialLasts: ReadonlyMap<string, readonly Candidate[]>;
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

type Candidates = Map<string, Candidate[]>;

/** Shorter ones are words too easily: "Roos Ter" must not make a "rooster". */
const SHORTEST_TOGETHER = 8;

/** Builds the index; work and memory are linear in the number of pupils. */
export function buildNameIndex(
  pupils: readonly NamedPupil[],
  options: NameIndexOptions = {},
): NameIndex {
  const index = {
    anchors: new Map<string, Anchor>(),
    lasts: new Set<string>(),
    firsts: new Map<string, Candidate[]>(),
    families: new Map<string, Candidate[]>(),
    pairs: new Map<string, Candidate[]>(),
    initials: new Map<string, Candidate[]>(),
    initialLasts: new Map<string, Candidate[]>(),
    together: new Map<string, Candidate[]>(),
  };
  const scan = createNameScanBuilder();
  const groups = new Map<string, string>();
  const addPerson = (name: PupilName, candidate: Candidate): void => {
    const { first, surnames } = nameParts(name);
    if (first.length > 0) addFirstName(index, candidate, first);
    for (const surname of surnames) addSurname(index, candidate, first, surname);
    for (const { words, infixWords } of surnames) {
      if (first.length > 0) scan.addName([...first, ...infixWords, ...words]);
    }
  };
  for (const pupil of pupils) {
    const group = groups.get(pupil.group) ?? groupKey(pupil.group);
    groups.set(pupil.group, group);
    addPerson(pupil, { id: pupil.id, group });
  }
  for (const person of options.staff ?? []) addPerson(person, { id: null, group: '' });
  for (const word of index.anchors.keys()) scan.addAnchor(word);
  return {
    ...index,
    scan: scan.build(),
    size: pupils.length,
    ignored: new Set(options.ignored?.map((words) => foldedWords(words).join(' '))),
    groupWords: new Set([...groups.keys()].flatMap(foldedWords)),
  };
}

type CandidateMaps = 'firsts' | 'families' | 'pairs' | 'initials' | 'initialLasts' | 'together';

interface Building extends Readonly<Record<CandidateMaps, Candidates>> {
  readonly anchors: Map<string, Anchor>;
  readonly lasts: Set<string>;
}

function addFirstName(index: Building, candidate: Candidate, first: readonly string[]): void {
  const at = anchor(index.anchors, first);
  at.firstWords = Math.max(at.firstWords, first.length);
  add(index.firsts, first.join(' '), candidate);
}

function addSurname(
  index: Building,
  candidate: Candidate,
  first: readonly string[],
  surname: Surname,
): void {
  const last = surname.words.join(' ');
  const at = anchor(index.anchors, surname.words);
  at.lastWords = Math.max(at.lastWords, surname.words.length);
  index.lasts.add(last);
  const given = first.join(' ');
  for (const infix of new Set(['', surname.infix])) {
    if (surname.isWhole) add(index.families, familyKey(infix, last), candidate);
    if (given === '') continue;
    add(index.pairs, `${given}|${familyKey(infix, last)}`, candidate);
    add(index.initials, `${given}|${familyKey(infix, last.charAt(0))}`, candidate);
    add(index.initialLasts, `${given.charAt(0)}|${familyKey(infix, last)}`, candidate);
  }
  if (given === '') return;
  if (surname.infix !== '') add(index.initials, `${given}|${surname.infix.charAt(0)}`, candidate);
  for (const infix of new Set(['', surname.infixWords.join('')])) {
    const key = `${first.join('')}${infix}${surname.words.join('')}`;
    if (key.length >= SHORTEST_TOGETHER) addTogether(index, key, candidate);
  }
}

/** Anchored too, so that one lookup tells whether a word can begin any name. */
function addTogether(index: Building, key: string, candidate: Candidate): void {
  anchor(index.anchors, [key]);
  add(index.together, key, candidate);
}

/** A surname with the code of a tussenvoegsel; without one it is any pupil's of that surname. */
export function familyKey(infix: string, last: string): string {
  return infix === '' ? last : `${infix}/${last}`;
}

/** Groups are compared without regard to case and blanks: "Groep 5A" is "groep 5a". */
export function groupKey(group: string): string {
  return foldText(group).text.replace(/\s+/g, '');
}

function anchor(anchors: Map<string, Anchor>, words: readonly string[]): Anchor {
  const word = words[0] ?? '';
  let found = anchors.get(word);
  if (found === undefined) {
    found = { firstWords: 0, lastWords: 0 };
    anchors.set(word, found);
  }
  return found;
}

function add(map: Candidates, key: string, candidate: Candidate): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [candidate]);
  else if (found[found.length - 1] !== candidate) found.push(candidate);
}
