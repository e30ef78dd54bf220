/** The maps of a name index, and how one person's name goes into them. */
import type { PupilId } from '../model/ids.ts';
import { familyKey, looseInfix, type NameParts, type Surname } from './name-parts.ts';

/** A pupil that words may name, with the groups as `groupKey` writes them; staff has no id. */
export interface Candidate {
  readonly id: PupilId | null;
  readonly groups: readonly string[];
  /** By the first name in the administration, which is not the one that the child goes by. */
  readonly isOfficial: boolean;
}

/** What a word can begin: at most how many words such a first name or surname has. */
export interface Anchor {
  firstWords: number;
  lastWords: number;
}

type Candidates = Map<string, Candidate[]>;

/** See `NameIndex`, which is these maps once they are filled. */
export interface NameMaps {
  readonly anchors: Map<string, Anchor>;
  readonly lasts: Set<string>;
  readonly firsts: Candidates;
  readonly families: Candidates;
  readonly pairs: Candidates;
  readonly initials: Candidates;
  readonly initialLasts: Candidates;
  readonly together: Candidates;
}

/** Shorter ones are words too easily: "Roos Ter" must not make a "rooster". */
const SHORTEST_TOGETHER = 8;

export function makeNameMaps(): NameMaps {
  return {
    anchors: new Map(),
    lasts: new Set(),
    firsts: new Map(),
    families: new Map(),
    pairs: new Map(),
    initials: new Map(),
    initialLasts: new Map(),
    together: new Map(),
  };
}

/** Adds every form of a name that words can have: all of it, parts of it, initials. */
export function addName(maps: NameMaps, { first, surnames }: NameParts, person: Candidate): void {
  if (first.length > 0) {
    const at = anchor(maps.anchors, first);
    at.firstWords = Math.max(at.firstWords, first.length);
    add(maps.firsts, first.join(' '), person);
  }
  for (const surname of surnames) addSurname(maps, person, first, surname);
}

function addSurname(
  maps: NameMaps,
  person: Candidate,
  first: readonly string[],
  surname: Surname,
): void {
  const last = surname.words.join(' ');
  const at = anchor(maps.anchors, surname.words);
  at.lastWords = Math.max(at.lastWords, surname.words.length);
  maps.lasts.add(last);
  const given = first.join(' ');
  for (const infix of new Set(['', surname.infix])) {
    // The surname alone is the same, whatever the first name.
    if (surname.isWhole && !person.isOfficial) add(maps.families, familyKey(infix, last), person);
  }
  for (const infix of new Set(['', surname.infix, looseInfix(surname.infix)])) {
    if (given === '') break;
    add(maps.pairs, `${given}|${familyKey(infix, last)}`, person);
    add(maps.initials, `${given}|${familyKey(infix, last.charAt(0))}`, person);
    add(maps.initialLasts, `${given.charAt(0)}|${familyKey(infix, last)}`, person);
  }
  if (given === '') return;
  if (surname.infix !== '') add(maps.initials, `${given}|${surname.infix.charAt(0)}`, person);
  for (const infix of new Set(['', surname.infixWords.join('')])) {
    const key = `${first.join('')}${infix}${surname.words.join('')}`;
    if (key.length >= SHORTEST_TOGETHER) addTogether(maps, key, person);
  }
}

/** Anchored too, so that one lookup tells whether a word can begin any name. */
function addTogether(maps: NameMaps, key: string, person: Candidate): void {
  anchor(maps.anchors, [key]);
  add(maps.together, key, person);
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

function add(map: Candidates, key: string, person: Candidate): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [person]);
  // The forms of one person come one after the other: "E. de Vries" is Emma, and Elisabeth as well.
  else if (found[found.length - 1]?.id !== person.id) found.push(person);
}
