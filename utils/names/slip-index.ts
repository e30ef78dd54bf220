/** Finds the words of names that a misspelled or misread word was meant to be. */

import type { Slip } from '../model/mention-reason.ts';
import { isDutchWord, isProperName } from './lexicon.ts';
import { misreadName } from './misread-names.ts';
import type { TextSource } from './text-source.ts';
import { deletionsOf, isOneEdit, lookOf, soundOf } from './word-keys.ts';

export interface Correction {
  readonly text: string;
  readonly slip: Slip;
}

/** Words of names by the keys of `word-keys.ts`. */
export interface SlipIndex {
  readonly looks: ReadonlyMap<string, readonly string[]>;
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  readonly deletions: ReadonlyMap<string, readonly string[]>;
  /** Words of names that one is misread for; empty where only spelling slips are looked for. */
  readonly misread: readonly string[];
}

/** One edit makes a name of four letters too many others. */
const SHORTEST_EDITED = 5;
/** Of two letters nothing would be left to tell a name by. */
export const SHORTEST_MISREAD = 3;
/** Names of more letters are rare; endless words must not cost more than others. */
const LONGEST = 16;

export function makeSlipIndex(words: Iterable<string>, isMisread: boolean): SlipIndex {
  const looks = new Map<string, string[]>();
  const sounds = new Map<string, string[]>();
  const deletions = new Map<string, string[]>();
  const misread: string[] = [];
  for (const word of words) {
    if (word.length < SHORTEST_MISREAD || word.length > LONGEST) continue;
    add(looks, lookOf(word), word);
    if (isMisread) misread.push(word);
    add(sounds, soundOf(word), word);
    if (word.length < SHORTEST_EDITED) continue;
    for (const key of deletionsOf(word)) add(deletions, key, word);
  }
  return { looks, sounds, deletions, misread };
}

/**
 * The corrections of a folded word that is itself no word of a name, the likeliest first. A word of Dutch is as it was
 * meant, unless it stands where only a name can: "van der Velden".
 */
export function correctionsOf(
  index: SlipIndex,
  word: string,
  source: TextSource,
  mayBeWord = false,
): readonly Correction[] {
  if (word.length < SHORTEST_MISREAD || word.length > LONGEST) return [];
  const hasDigits = /\d/.test(word);
  if (hasDigits) {
    // "5b" and "1e" are groups and ranks; a number with a letter is no name.
    if (word.replace(/\d/g, '').length * 2 < word.length) return [];
    // In a picture it was a reader that took the letter for a digit.
    const slip = source === 'photo-text' ? 'look-alike' : 'digits-as-letters';
    return as(slip, sameLength(index.looks.get(lookOf(word)), word, source));
  }
  if (!mayBeWord && isDutchWord(word)) return [];
  const found: Correction[] = [];
  if (source === 'photo-text') found.push(...as('look-alike', index.looks.get(lookOf(word)) ?? []));
  found.push(...as('variant', variantsOf(index, word)));
  if (found.length > 0 || isProperName(word)) return found;
  const misread = source === 'photo-text' ? misreadName(word, index.misread) : null;
  if (misread !== null) return as('misread', [misread]);
  if (word.length < SHORTEST_EDITED - 1) return found;
  return as('typo', editsOf(index, word));
}

/** In prose somebody wrote digits one for one; a reader also takes one letter for two. */
function sameLength(
  words: readonly string[] | undefined,
  word: string,
  source: TextSource,
): readonly string[] {
  return (words ?? []).filter((one) => source === 'photo-text' || one.length === word.length);
}

/** The words of names that are another spelling of `word`: it sounds the same. */
export function spellingsOf(index: SlipIndex, word: string): readonly string[] {
  return variantsOf(index, word).filter((one) => one !== word);
}

function variantsOf(index: SlipIndex, word: string): readonly string[] {
  // Of a short word too little is left to hear.
  return (index.sounds.get(soundOf(word)) ?? []).filter(
    (one) => one[0] === word[0] || one.length > 4,
  );
}

function editsOf(index: SlipIndex, word: string): readonly string[] {
  const near = new Set<string>();
  for (const key of deletionsOf(word)) {
    for (const one of index.deletions.get(key) ?? []) if (isOneEdit(one, word)) near.add(one);
  }
  return [...near];
}

const as = (slip: Slip, words: readonly string[]): readonly Correction[] =>
  words.map((text) => ({ text, slip }));

function add(map: Map<string, string[]>, key: string, word: string): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [word]);
  else if (!found.includes(word)) found.push(word);
}
