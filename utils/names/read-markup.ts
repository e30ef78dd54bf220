/** Reads the text of HTML source as a reader sees it, with the way back to the source. */

export interface MarkedText {
  readonly text: string;
  /** Source offsets of each unit of `text`, end exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Only tags that stand inside words and carry no text of their own: others may hold names. */
const inlineTag =
  /<\/?(?:a|abbr|b|i|u|s|em|strong|small|big|ins|del|mark|span|font|sub|sup|time|wbr)(?:\s[^<>]{0,200})?\/?>/iy;
/**
 * From one cell of a row into the next, over an empty one too, and the end of a line: words on either side may be two
 * words of one name, as on two lines of a text.
 */
const border =
  /(?:<\/t[dh]>\s{0,80}<t[dh](?:\s[^<>]{0,200})?>\s{0,80}){1,3}|<br\s{0,2}\/?>\s{0,80}/iy;
const LESS_THAN = 60;
const AMPERSAND = 38;

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,14}\d?));/iy;

const named: ReadonlyMap<string, string> = new Map(
  'amp:& lt:< gt:> quot:" apos:\' nbsp:\u00a0 shy:\u00ad zwj:\u200d zwnj:\u200c ensp:\u2002 emsp:\u2003 thinsp:\u2009 ZeroWidthSpace:\u200b rsquo:’ lsquo:‘ ndash:– mdash:— inodot:ı szlig:ß oslash:ø aelig:æ'
    .split(' ')
    .map((entry) => [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1)]),
);

/** "&euml;" is its letter with the mark that its name ends in. */
const marks: ReadonlyMap<string, string> = new Map([
  ['uml', '\u0308'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
  ['caron', '\u030c'],
  ['breve', '\u0306'],
  ['ring', '\u030a'],
  ['ogon', '\u0328'],
  ['dot', '\u0307'],
]);

/** Null when `source` holds no markup that matters, as nearly all texts do. */
export function readMarkup(source: string): MarkedText | null {
  if (!/[&<]/.test(source)) return null;
  // What is decoded is never longer than its source.
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code !== LESS_THAN && code !== AMPERSAND) {
      starts[length] = at;
      at += 1;
      ends[length] = at;
      length += 1;
      continue;
    }
    const tag = code === LESS_THAN ? lengthOf(inlineTag, source, at) : 0;
    const decoded = code === AMPERSAND ? readReference(source, at) : readBorder(source, at);
    const next = at + (decoded?.length ?? Math.max(tag, 1));
    if (tag > 0 || decoded !== null) {
      parts.push(source.slice(copied, at), decoded?.value ?? '');
      copied = next;
    }
    const units = tag > 0 ? 0 : (decoded?.value.length ?? 1);
    starts.fill(at, length, length + units);
    ends.fill(next, length, length + units);
    length += units;
    at = next;
  }
  parts.push(source.slice(copied));
  return {
    text: parts.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

const LONGEST_TAG = 220;
const lineBreaks = /<br/gi;

/** Takes in the tag that a span closes or opens: "<b>Emma</b> de Vries", "Em<b>ma</b>". */
export function takeTagIn(source: string, start: number, end: number): readonly [number, number] {
  const inside = source.slice(start, end);
  const closed = inside.split('</').length - 1;
  const opened = inside.replace(lineBreaks, '').split('<').length - 1 - closed;
  if (closed > opened) return [startOfTag(source, start), end];
  return opened > closed ? [start, endOfTag(source, end)] : [start, end];
}

/** Where the opening tag begins that ends at `start`; `start` itself without one. */
function startOfTag(source: string, start: number): number {
  const before = source.slice(Math.max(0, start - LONGEST_TAG), start);
  const opening = before.endsWith('>') ? before.lastIndexOf('<') : -1;
  if (opening < 0 || before.charAt(opening + 1) === '/') return start;
  return start - before.length + opening;
}

/** Where the closing tag ends that begins at `end`; `end` itself without one. */
function endOfTag(source: string, end: number): number {
  return source.startsWith('</', end) ? end + lengthOf(inlineTag, source, end) : end;
}

function lengthOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/** What stands for `length` units of the source. */
interface Decoded {
  readonly value: string;
  readonly length: number;
}

function readBorder(source: string, at: number): Decoded | null {
  const length = lengthOf(border, source, at);
  return length === 0 ? null : { value: '\n', length };
}

function readReference(source: string, at: number): Decoded | null {
  reference.lastIndex = at;
  const found = reference.exec(source);
  if (found === null) return null;
  const [whole, decimal, hexadecimal, name = ''] = found;
  const digits = decimal ?? hexadecimal;
  const value =
    digits === undefined
      ? namedCharacter(name)
      : character(Number.parseInt(digits, decimal === undefined ? 16 : 10));
  return value === null ? null : { value, length: whole.length };
}

function namedCharacter(name: string): string | null {
  const mark = marks.get(name.slice(1));
  return mark === undefined ? (named.get(name) ?? null) : (name.charAt(0) + mark).normalize('NFC');
}

function character(code: number): string | null {
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : null;
}
