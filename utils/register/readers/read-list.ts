/** A file or a pasted table as a list, whatever it is made of. Its content decides, not its name. */

import { err, ok, type Result } from '../../lib/result.ts';
import type { ListRow, OnProgress, ReadList, ReadListError } from '../../model/list-import.ts';
import { decodeText } from '../decode-list.ts';
import type { SchoolWords } from '../mapping/head-words.ts';
import { joinHeadTables } from '../mapping/join-head-tables.ts';
import { joinTables, type NamedTable } from '../mapping/join-tables.ts';
import { toTable } from '../mapping/to-table.ts';
import { unheard } from './count-progress.ts';
import { readDelimited } from './read-delimited.ts';
import { readHtmlTables } from './read-html-table.ts';
import { readRosterXml } from './read-roster-xml.ts';
import { type NamedRows, readXlsx } from './read-xlsx.ts';

/** 50,000 pupils are some 5 MB as a table and 40 MB as EDEXML (S12). */
const maxBytes = 64 * 1024 * 1024;

/** The first bytes of a ZIP, of old and of protected Office files, of a PDF and of pictures. */
const magic = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  emptyZip: [0x50, 0x4b, 0x05, 0x06],
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
} as const;

/** `today` is `2026-11-24`, `school` how the school calls its channels. Never throws on content, however it is made. */
export function readListFile(
  bytes: Uint8Array,
  today: string,
  onProgress: OnProgress = unheard,
  school: SchoolWords = [],
): Result<ReadList, ReadListError> {
  if (bytes.length > maxBytes) return err({ kind: 'too-large' });
  const starts = (kind: keyof typeof magic): boolean =>
    magic[kind].every((byte, at) => bytes[at] === byte);
  if (starts('oldOffice')) return err({ kind: 'old-excel' });
  if (starts('emptyZip') || starts('pdf') || starts('png') || starts('jpeg')) {
    return err({ kind: 'not-a-list' });
  }
  if (!starts('zip')) return readListText(decodeText(bytes), today, onProgress, school);
  const sheets = readXlsx(bytes, onProgress);
  return sheets.ok ? bestOf(sheets.value, school) : sheets;
}

/** What was pasted: the page's own markup when it holds a table, else the plain text. */
export function readPastedList(
  pasted: { readonly html: string; readonly text: string },
  today: string,
  onProgress: OnProgress = unheard,
  school: SchoolWords = [],
): Result<ReadList, ReadListError> {
  if (pasted.html.length + pasted.text.length > maxBytes) return err({ kind: 'too-large' });
  const tables = pasted.html === '' ? [] : joinHeadTables(readHtmlTables(pasted.html), school);
  const read = bestOf(tables.map(nameless), school);
  return read.ok ? read : readListText(pasted.text, today, onProgress, school);
}

function readListText(
  text: string,
  today: string,
  onProgress: OnProgress,
  school: SchoolWords,
): Result<ReadList, ReadListError> {
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 400)
    .toLowerCase();
  if (start === '') return err({ kind: 'not-a-list' });
  if (/^<(!doctype html|html|head|body|table|div|meta)\b|^<!--startfragment/.test(start)) {
    return bestOf(joinHeadTables(readHtmlTables(text), school).map(nameless), school);
  }
  if (start.startsWith('<')) {
    const roster = readRosterXml(text.replace(/^\uFEFF/, '').trimStart(), today, onProgress);
    return roster.ok ? ok({ kind: 'roster', roster: roster.value }) : roster;
  }
  const { rows, badLines } = readDelimited(text, onProgress);
  return bestOf([nameless(rows)], school, badLines);
}

const nameless = (rows: readonly ListRow[]): NamedRows => ({ name: '', rows });

/** The table with the most known heads, and of those the longest, with all that have the same heads. */
function bestOf(
  candidates: readonly NamedRows[],
  school: SchoolWords,
  badLines: readonly number[] = [],
): Result<ReadList, ReadListError> {
  const tables = candidates.flatMap(({ name, rows }): readonly NamedTable[] => {
    const found = toTable(rows, badLines, school);
    return found === null ? [] : [{ ...found, name }];
  });
  const [first, ...others] = tables;
  if (first === undefined) return err({ kind: 'not-a-list' });
  const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first);
  return ok({ kind: 'table', table: joinTables(best, tables) });
}

const isBetter = (one: NamedTable, other: NamedTable): boolean =>
  one.known > other.known ||
  (one.known === other.known && one.table.rows.length > other.table.rows.length);
