// Cuts a text into plain and marked pieces; of a long text only what is around the marks.
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters kept on each side of a mark. */
const around = 70;

/** Below this many characters a text is shown whole. */
const whole = 240;

/** Offsets are UTF-16 units, end exclusive; ranges may overlap or lie outside the text. */
export function textExcerpt(value: string, ranges: readonly Range[]): readonly Piece[] {
  const marks = tidy(value, ranges);
  const pieces: Piece[] = [];
  let at = 0;
  marks.forEach(({ start, end }, index) => {
    pieces.push({ text: between(value.slice(at, start), index > 0, true), isMarked: false });
    pieces.push({ text: value.slice(start, end), isMarked: true });
    at = end;
  });
  pieces.push({ text: between(value.slice(at), marks.length > 0, false), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');

  function between(text: string, keepHead: boolean, keepTail: boolean): string {
    if (value.length <= whole) return text;
    if (!keepHead && !keepTail) return head(text, whole);
    if (text.length <= around * (keepHead && keepTail ? 2 : 1)) return text;
    return `${keepHead ? head(text, around) : '… '}${keepTail ? tail(text, around) : ''}`;
  }
}

function head(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s*\S*$/u, '')} … `;
}

function tail(text: string, length: number): string {
  return text.slice(-length).replace(/^\S*\s*/u, '');
}

function tidy(value: string, ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  const sorted = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(value.length, end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}
