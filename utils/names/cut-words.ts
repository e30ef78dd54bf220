/** Cuts a text into words, and labels into the words that they run together. */
import type { FoldedText } from '../lib/fold-text.ts';
import { isDigit, isLetter, isUpper } from './letters.ts';
import { noTerm, type Term } from './term.ts';
import type { TextSource } from './text-source.ts';
import type { Shape, Word, WordReader } from './word.ts';

const HASH = 35;
const AT = 64;

/**
 * The words of `folded`, which `original` folds to. In a file name, and after # and @, digits
 * separate words and so do CamelCase humps, unless the whole is a name; elsewhere letters mixed
 * with digits are no words, unless they look like a name's.
 */
export function cutWords(
  original: string,
  { text: folded, starts, ends }: FoldedText,
  source: TextSource,
  reader: WordReader,
): readonly Word[] {
  const words: Word[] = [];
  const length = folded.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const before = folded.charCodeAt(at - 1);
    const isLabel = source === 'file-name' || before === HASH || before === AT;
    let digits = 0;
    while (at < length) {
      const code = folded.charCodeAt(at);
      if (!isLetter(code)) {
        if (isLabel || !isDigit(code)) break;
        digits += 1;
      }
      at += 1;
    }
    if (at === start) at += 1;
    else pushRun(start, at, digits, isLabel);
  }
  return words;

  function pushRun(start: number, end: number, digits: number, isLabel: boolean): void {
    const text = folded.slice(start, end);
    const term = reader.termOf(text);
    if (term.isKnown) push(term, start, end);
    else if (isLabel) pushHumps(term, start, end);
    else if (digits < text.length) {
      const before = words[words.length - 1]?.term ?? noTerm;
      const found = reader.correct(text, isCapital(start), before);
      if (found !== null) push(reader.termOf(found.text), start, end, found.slip);
      // A reader of pictures loses blanks: "EmmaY", "NoahDaan".
      else if (source === 'photo-text' && isJoinedUp(start, end)) pushHumps(term, start, end);
      else if (digits === 0) push(term, start, end);
    }
  }

  function isJoinedUp(start: number, end: number): boolean {
    return /\p{Ll}\p{M}*\p{Lu}/u.test(original.slice(starts[start] ?? 0, ends[end - 1] ?? 0));
  }

  function pushHumps(whole: Term, start: number, end: number): void {
    let from = start;
    for (let unit = start + 1; unit <= end; unit += 1) {
      const isHump =
        unit < end &&
        isCapital(unit) &&
        (!isCapital(unit - 1) || (unit + 1 < end && !isCapital(unit + 1))) &&
        starts[unit] !== starts[unit - 1];
      if (!isHump && unit < end) continue;
      const isWhole = from === start && unit === end;
      pushHump(isWhole ? whole : reader.termOf(folded.slice(from, unit)), from, unit);
      from = unit;
    }
  }

  /** In a file name nothing else tells a slip; labels in prose are as they are meant. */
  function pushHump(term: Term, start: number, end: number): void {
    const before = words[words.length - 1]?.term ?? noTerm;
    const found =
      term.isKnown || source !== 'file-name'
        ? null
        : reader.correct(term.text, isCapital(start), before);
    if (found === null) push(term, start, end);
    else push(reader.termOf(found.text), start, end, found.slip);
  }

  function push(term: Word['term'], start: number, end: number, slip?: Word['slip']): void {
    words.push({ term, start, end, shape: shapeOf(start, end), slip, after: null });
  }

  function shapeOf(start: number, end: number): Shape {
    if (!isCapital(start)) return 'lower';
    if (end - start === 1) return 'capital';
    return isCapital(start + 1) && isCapital(end - 1) ? 'upper' : 'capital';
  }

  function isCapital(unit: number): boolean {
    return isUpper(original, starts[unit] ?? 0);
  }
}
