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

/** By a part of the first name, then by a part of the surname. */
export type Families = ReadonlyMap<string, ReadonlyMap<string, readonly Candidate[]>>;

type Nested = Map<string, Candidates>;

/** See `NameIndex`, which is these maps once they are filled. */
export interface NameMaps {
  readonly anchors: Map<string, Anchor>;
  readonly lasts: Set<string>;
  readonly firsts: Candidates;
  readonly families: Candidates;
  readonly pairs: Nested;
  readonly initials: Nested;
  readonly initialLasts: Nested;
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
  const given = first.join(' ');
  if (given !== '') {
    const at = anchor(maps.anchors, first);
    at.firstWords = Math.max(at.firstWords, first.length);
    add(maps.firsts, given, person);
  }
  for (const surname of surnames) {
    const keys = keysOf(surname);
    addFamily(maps, surname, keys, person);
    if (given !== '') addPair(maps, first, given, keys, person);
  }
}

function addFamily(maps: NameMaps, { words, form }: Surname, keys: Keys, person: Candidate): void {
  const at = anchor(maps.anchors, words);
  at.lastWords = Math.max(at.lastWords, words.length);
  maps.lasts.add(keys.last);
  // The surname alone is the same, whatever the first name.
  if (form !== 'whole' || person.isOfficial) return;
  for (const key of keys.alone) add(maps.families, key, person);
}

function addPair(
  maps: NameMaps,
  first: readonly string[],
  given: string,
  keys: Keys,
  person: Candidate,
): void {
  const pairs = candidatesOf(maps.pairs, given);
  const initialLasts = candidatesOf(maps.initialLasts, given.charAt(0));
  for (const key of keys.behindFirst) {
    add(pairs, key, person);
    add(initialLasts, key, person);
  }
  const initials = candidatesOf(maps.initials, given);
  for (const key of keys.initials) add(initials, key, person);
  const word = first.join('');
  for (const key of keys.together) {
    if (word.length + key.length >= SHORTEST_TOGETHER) add(maps.together, word + key, person);
  }
}

/** The keys of a surname in each of the maps. */
interface Keys {
  readonly last: string;
  readonly alone: readonly string[];
  readonly behindFirst: readonly string[];
  readonly initials: readonly string[];
  readonly together: readonly string[];
}

/** Most surnames are those of several pupils. */
const known = new WeakMap<Surname, Keys>();

function keysOf(surname: Surname): Keys {
  let keys = known.get(surname);
  if (keys === undefined) {
    keys = makeKeys(surname);
    known.set(surname, keys);
  }
  return keys;
}

function makeKeys({ words, infix, infixWords, form }: Surname): Keys {
  const last = words.join(' ');
  const infixes = [...new Set(['', infix, looseInfix(infix)])];
  // What a surname in one word would add here, the words that it was made of have added.
  const isJoined = form === 'joined';
  const initials = infixes.map((one) => familyKey(one, last.charAt(0)));
  const word = words.join('');
  return {
    last,
    alone: [...new Set(['', infix])].map((one) => familyKey(one, last)),
    behindFirst: infixes.map((one) => familyKey(one, last)),
    initials: isJoined ? [] : [...new Set([...initials, infix.charAt(0)])].filter(Boolean),
    together: isJoined ? [] : [...new Set([word, `${infixWords.join('')}${word}`])],
  };
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

function candidatesOf(maps: Nested, key: string): Candidates {
  let found = maps.get(key);
  if (found === undefined) {
    found = new Map();
    maps.set(key, found);
  }
  return found;
}

function add(map: Candidates, key: string, person: Candidate): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [person]);
  // The forms of one person come one after the other: "E. de Vries" is Emma, and Elisabeth as well.
  else if (found[found.length - 1]?.id !== person.id) found.push(person);
}
