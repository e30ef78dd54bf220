/** An Excel workbook (.xlsx) as the rows of its sheets. Formulas and macros are never run (S13). */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ListRow, OnProgress, ReadListError } from '../../model/list-import.ts';
import { unheard } from './count-progress.ts';
import { readSharedStrings, readSheet, readSheetNames } from './xlsx-parts.ts';

/** 64 MiB unpacked, 200 times its packed size, 64 parts: far over any list of pupils (S13). */
const limits = { bytes: 64 * 1024 * 1024, ratio: 200, parts: 64 };
/** What is small unpacked is no bomb, however well it was packed. */
const alwaysFine = 1024 * 1024;

const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w.-]+\.xml)$/i;

/**
 * Each visible sheet's rows, in the workbook's order, with Excel's own row numbers as lines. Only the parts that
 * hold cells are unpacked, and only when their declared sizes are within the limits.
 */
export function readXlsx(
  bytes: Uint8Array,
  onProgress: OnProgress = unheard,
): Result<readonly (readonly ListRow[])[], ReadListError> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const workbook = parts.value.get('xl/workbook.xml');
  if (workbook === undefined) return err({ kind: 'not-a-list' });
  const names = readSheetNames(workbook, parts.value.get('xl/_rels/workbook.xml.rels') ?? '');
  if (!names.ok) return names;
  const strings = readSharedStrings(parts.value.get('xl/sharedstrings.xml') ?? '');
  if (!strings.ok) return strings;
  const sheets: (readonly ListRow[])[] = [];
  for (const name of names.value) {
    const sheet = parts.value.get(name);
    if (sheet === undefined) continue;
    const rows = readSheet(sheet, strings.value, onProgress);
    if (!rows.ok) return rows;
    sheets.push(rows.value);
  }
  return ok(sheets);
}

/** Part names in lower case: some programs write `sharedstrings.xml`. */
function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, string>, ReadListError> {
  let unpacked = 0;
  let parts = 0;
  let isUnsafe = false;
  const isWanted = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted.test(name)) return false;
    parts += 1;
    unpacked += originalSize;
    const isBomb =
      parts > limits.parts ||
      unpacked > limits.bytes ||
      (originalSize > alwaysFine && originalSize > size * limits.ratio);
    isUnsafe ||= isBomb;
    return !isUnsafe;
  };
  try {
    const files = unzipSync(bytes, { filter: isWanted });
    if (isUnsafe) return err({ kind: 'unsafe-file' });
    return ok(
      new Map(Object.entries(files).map(([name, part]) => [name.toLowerCase(), textOf(part)])),
    );
  } catch {
    return err({ kind: 'broken-file', line: null });
  }
}

/** Parts are UTF-8 by the standard. */
const textOf = (part: Uint8Array): string => strFromU8(part).replace(/^\uFEFF/, '');
