/** An Excel workbook (.xlsx) as the rows of its sheets. Formulas and macros are never run (S13). */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ListRow, OnProgress, ReadListError } from '../../model/list-import.ts';
import { unheard } from './count-progress.ts';
import { readSharedStrings, readSheet, readSheetNames } from './xlsx-parts.ts';

/** 64 MiB unpacked, 200 times its packed size, 64 parts of 2000 entries: far over any list of pupils (S13). */
const limits = { bytes: 64 * 1024 * 1024, ratio: 200, parts: 64, entries: 2000 };
/** What is small unpacked is no bomb, however well it was packed. */
const alwaysFine = 1024 * 1024;

export interface NamedRows {
  /** The sheet's, as people see it. */
  readonly name: string;
  readonly rows: readonly ListRow[];
}

const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w.-]+\.xml)$/i;

/**
 * Each visible sheet's rows, in the workbook's order, with Excel's own row numbers as lines. Only the parts that
 * hold cells are unpacked, and only when their declared sizes are within the limits.
 */
export function readXlsx(
  bytes: Uint8Array,
  onProgress: OnProgress = unheard,
): Result<readonly NamedRows[], ReadListError> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const workbook = parts.value.get('xl/workbook.xml');
  if (workbook === undefined) return err({ kind: 'not-a-list' });
  const names = readSheetNames(workbook, parts.value.get('xl/_rels/workbook.xml.rels') ?? '');
  if (!names.ok) return names;
  const strings = readSharedStrings(parts.value.get('xl/sharedstrings.xml') ?? '');
  if (!strings.ok) return strings;
  const sheets: NamedRows[] = [];
  for (const { name, path } of names.value) {
    const sheet = parts.value.get(path);
    if (sheet === undefined) continue;
    const rows = readSheet(sheet, strings.value, onProgress);
    if (!rows.ok) return rows;
    sheets.push({ name, rows: rows.value });
  }
  return ok(sheets);
}

/** Part names in lower case: some programs write `sharedstrings.xml`. */
function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, string>, ReadListError> {
  const isLocked = ((bytes[flagsAt] ?? 0) & encryptedFlag) !== 0;
  if (isLocked) return err({ kind: 'old-excel' });
  const seen = new Set<string>();
  let refusal: ReadListError = { kind: 'broken-file', line: null };
  let entries = 0;
  let unpacked = 0;
  /** Throwing is the only way out of the directory, which can say that it has four billion entries. */
  const refuse = (error: ReadListError): never => {
    refusal = error;
    throw new Error(error.kind);
  };
  const isWanted = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    if (entries > limits.entries) refuse({ kind: 'unsafe-file' });
    if (!wanted.test(name)) return false;
    const isTwice = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    unpacked += originalSize;
    // Entries may lie over each other: beside what each says, all of them are put beside the file.
    const isBomb =
      unpacked > limits.bytes || isFar(originalSize, size) || isFar(unpacked, bytes.length);
    if (isTwice || isBomb || seen.size > limits.parts) refuse({ kind: 'unsafe-file' });
    if (size > bytes.length) refuse({ kind: 'broken-file', line: null });
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter: isWanted });
    return ok(
      new Map(Object.entries(files).map(([name, part]) => [name.toLowerCase(), textOf(part)])),
    );
  } catch {
    return err(refusal);
  }
}

/** In the header of the first entry; Excel's own way of protecting a workbook is no ZIP at all. */
const flagsAt = 6;
const encryptedFlag = 1;

const isFar = (unpacked: number, packed: number): boolean =>
  unpacked > alwaysFine && unpacked > packed * limits.ratio;

/** Parts are UTF-8 by the standard. */
const textOf = (part: Uint8Array): string => strFromU8(part).replace(/^\uFEFF/, '');
