/** What Dutch has words and names for, read from the filters when they are first asked. */
import { mayHold } from './bloom-filter.ts';
import { dutchWords } from './data/dutch-words.ts';
import { properNames } from './data/proper-names.ts';
import { townNames } from './data/town-names.ts';
import { hashWord } from './hash-word.ts';

let words: Uint8Array | null = null;
let names: Uint8Array | null = null;
let towns: ReadonlySet<string> | null = null;
let townWords: ReadonlySet<string> | null = null;

/** Whether a folded word of two to ten letters is written in lower case in Dutch. */
export function isDutchWord(folded: string): boolean {
  words ??= bytesOf(dutchWords);
  return mayHold(words, hashWord(folded));
}

/** Whether a folded word of three to twelve letters is a name that word lists have. */
export function isProperName(folded: string): boolean {
  names ??= bytesOf(properNames);
  return mayHold(names, hashWord(folded));
}

/** Whether word lists have a folded word as a name, and as nothing else. */
export function isOnlyName(folded: string): boolean {
  return isProperName(folded) && !isDutchWord(folded);
}

/** Whether some town of several words has this one: one lookup spares most words the rest. */
export function isInTownName(folded: string): boolean {
  townWords ??= new Set(
    townNames.split('|').flatMap((name) => (name.includes(' ') ? name.split(' ') : [])),
  );
  return townWords.has(folded);
}

/** Whether folded words, with one blank between them, are a town. */
export function isTown(folded: string): boolean {
  towns ??= new Set(townNames.split('|'));
  return towns.has(folded);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
