/** Folds text for comparing (case, diacritics, invisible characters) and keeps the way back. */

/** `starts[i]` and `ends[i]` are the UTF-16 offsets in the source of the folded unit `i`. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Letters that Unicode does not take apart, and marks that people use for one another. */
const replacements: ReadonlyMap<string, string> = new Map([
  ...pairs('ı', 'i'),
  ...pairs('ø', 'o'),
  ...pairs('ł', 'l'),
  ...pairs('đð', 'd'),
  ...pairs('ħ', 'h'),
  ...pairs('ß', 'ss'),
  ...pairs('æ', 'ae'),
  ...pairs('œ', 'oe'),
  ...pairs('þ', 'th'),
  ...pairs('ς', 'σ'),
  ...pairs('’‘‛ʼʹ`´′', "'"),
  ...pairs('‐‑–−', '-'),
  ...lookalikes('авекмнорстухіјѕ', 'abekmhopctyxijs'),
  // Greek capitals, which are folded as their small letters.
  ...lookalikes('αβεζηικμνορτυχ', 'abezhikmnoptyx'),
]);

const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{M}]$/u;
const marks = /[\p{Default_Ignorable_Code_Point}\p{M}]/gu;
const letter = /^\p{L}$/u;
const blank = /^[\s\p{Zs}]$/u;

/** What each unit folds to that folds to one other; 0 where it does not, or was not met yet. */
const single = new Uint16Array(0x10000);
for (let code = 0; code < 128; code += 1) single[code] = foldAscii(code);

/** Folding one character is pure, and a text has few different ones; astral ones are rare. */
const remembered = new Map<number, string>();
const REMEMBERED_BELOW = 0x10000;
const CHUNK = 8192;

/**
 * Folds `text`: lower case, no diacritics, no soft hyphens or zero-width characters, Cyrillic
 * lookalikes as Latin, blanks as one space each, line breaks kept. NFC and NFD give the same.
 * A combining mark belongs to the span of its base letter. Linear in the length of `text`.
 */
export function foldText(text: string): FoldedText {
  let capacity = text.length;
  let units = new Uint16Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let length = 0;
  let offset = 0;
  while (offset < text.length) {
    const unit = single[text.charCodeAt(offset)] ?? 0;
    if (unit !== 0) {
      units[length] = unit;
      starts[length] = offset;
      offset += 1;
      ends[length] = offset;
      length += 1;
      continue;
    }
    const code = text.codePointAt(offset) ?? 0;
    const next = offset + (code > 0xffff ? 2 : 1);
    const folded = foldCodePoint(code);
    if (folded === '' && length > 0 && isMark(code)) ends[length - 1] = next;
    // There is always room for what is left, one unit for each, so that only this needs to look.
    const needed = length + folded.length + text.length - next;
    if (needed > capacity) {
      capacity = needed * 2;
      units = grown(units, new Uint16Array(capacity));
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
    }
    for (let at = 0; at < folded.length; at += 1) {
      units[length] = folded.charCodeAt(at);
      starts[length] = offset;
      ends[length] = next;
      length += 1;
    }
    offset = next;
  }
  return {
    text: textOf(units, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** What `foldText` folds a word to, without the way back: cheap where it is all that is asked. */
export function foldWord(word: string): string {
  return /^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : foldText(word).text;
}

function foldAscii(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 96) return 39;
  return code < 32 && code !== 10 ? 32 : code;
}

function foldCodePoint(code: number): string {
  if (code >= REMEMBERED_BELOW) return foldCharacter(String.fromCodePoint(code));
  let folded = remembered.get(code);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(code));
    remembered.set(code, folded);
    // Half of a character in two units must be met as that.
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (folded.length === 1 && !isHalf) single[code] = folded.charCodeAt(0);
  }
  return folded;
}

function foldCharacter(character: string): string {
  if (ignorable.test(character)) return '';
  if (blank.test(character)) return /[\u2028\u2029\u0085]/.test(character) ? '\n' : ' ';
  // Only letters are taken apart by compatibility: a "™" must not become a part of a word.
  const parts = character.normalize(letter.test(character) ? 'NFKD' : 'NFD').replace(marks, '');
  let folded = '';
  for (const part of parts.toLowerCase().replace(marks, '')) {
    folded += replacements.get(part) ?? part;
  }
  return folded;
}

/** Marks widen the span of the letter they stand on; what is merely invisible does not. */
function isMark(code: number): boolean {
  return /^\p{M}$/u.test(String.fromCodePoint(code));
}

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK) {
    text += Reflect.apply(
      String.fromCharCode,
      null,
      units.subarray(from, Math.min(from + CHUNK, length)),
    );
  }
  return text;
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((character) => [character, to] as const);
}

function lookalikes(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((character, at) => [character, to.charAt(at)] as const);
}
