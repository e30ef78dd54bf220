/** Folds one UTF-16 unit at a time without making a string, as `foldText` folds whole texts. */
import { foldText } from '../lib/fold-text.ts';

/** No letter: it ends a word. */
export const BREAK = 0;
/** Invisible characters and marks: a word goes on behind them. */
export const SKIP = 1;
/** Folds to more than one unit, or stands in two units: ask `foldText`. */
export const SPELL_OUT = 2;
/** A digit; digits end no word, because children and readers mix them up with letters. */
export const DIGIT = 3;
const UNKNOWN = 4;

const SURROGATES = 0xd800;
const PRIVATE = 0xe000;
const letter = /^\p{L}$/u;

/** What each UTF-16 unit folds to, or one of the codes above; filled as units are met. */
const folded = new Uint16Array(0x10000).fill(UNKNOWN);

/** The table itself, for loops that look at each unit of a text; unknown units need `learnUnit`. */
export function foldTable(): Uint16Array {
  if (folded[0] === UNKNOWN) for (let unit = 0; unit < 128; unit += 1) learnUnit(unit);
  return folded;
}

export const isUnknown = (code: number): boolean => code === UNKNOWN;

/** Looks up what `unit` folds to and keeps it. */
export function learnUnit(unit: number): number {
  const code = codeOf(unit);
  folded[unit] = code;
  return code;
}

function codeOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (unit >= SURROGATES && unit < PRIVATE) return SPELL_OUT;
  const { text } = foldText(String.fromCharCode(unit));
  if (text === '') return SKIP;
  if (text.length > 1) return SPELL_OUT;
  return letter.test(text) ? text.charCodeAt(0) : BREAK;
}
