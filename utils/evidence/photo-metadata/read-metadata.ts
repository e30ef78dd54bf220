/** What a file says beside its picture, and the copy of it that no longer says so. */

import { isSame } from '../../media/is-same.ts';
import { maxBytes } from '../../media/max-bytes.ts';
import {
  isPictureType,
  type PictureType,
  type SniffedType,
  sniffLength,
  sniffType,
} from '../../media/sniff-type.ts';
import { stripMetadata } from '../../media/strip-metadata.ts';
import type { MetadataFate } from '../../model/evidence.ts';
import type { FileMetadata, MetadataReader } from './metadata-reader.ts';

export interface MetadataReading {
  readonly found: FileMetadata;
  readonly fate: MetadataFate;
  /** The copy without metadata; null when the file is to be released as it is. */
  readonly copy: Blob | null;
}

const nothing: FileMetadata = { texts: [], hasLocation: false, hasThumbnail: false };

/**
 * Never rejects. `mayRewrite` is false for files that could not be opened as a picture: those are
 * released bit for bit or not at all. A copy is read again: `removed` is said of what was looked at.
 */
export async function readMetadata(
  file: Blob,
  mayRewrite: boolean,
  reader: MetadataReader,
): Promise<MetadataReading> {
  if (file.size === 0) return { found: nothing, fate: 'none', copy: null };
  try {
    const type = sniffType(new Uint8Array(await file.slice(0, sniffLength).arrayBuffer()));
    const found = await whatIsFound(file, type, reader);
    if (!mayRewrite || !isPictureType(type)) return asItIs(found);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const stripped = stripMetadata(bytes, type);
    // By the file's own structure there is nothing to remove.
    if (stripped !== null && isSame(stripped, bytes)) return asItIs(found ?? nothing);
    const copy = stripped === null ? null : new Blob([stripped], { type });
    const isDone = copy !== null && (await isClean(copy, type, reader).catch(() => false));
    return isDone ? { found: found ?? nothing, fate: 'removed', copy } : notRemoved(found);
  } catch {
    // The file was moved or deleted meanwhile.
    return notRemoved(null);
  }
}

/** Films and documents, and files that are too large to be looked at, are not read at all. */
async function whatIsFound(
  file: Blob,
  type: SniffedType,
  reader: MetadataReader,
): Promise<FileMetadata | null> {
  if (type === 'image/bmp') return nothing;
  const isPicture = isPictureType(type) || type === 'other-picture';
  if (!isPicture || file.size > maxBytes) return null;
  return reader.read(file).catch(() => null);
}

/** `found` is null when the file could not be read. */
function asItIs(found: FileMetadata | null): MetadataReading {
  return found !== null && !hasAny(found) ? { found, fate: 'none', copy: null } : notRemoved(found);
}

/** Something is there, or may be. */
const notRemoved = (found: FileMetadata | null): MetadataReading => ({
  found: found ?? nothing,
  fate: found !== null && hasAny(found) ? 'kept' : 'unknown',
  copy: null,
});

const hasAny = ({ texts, hasLocation, hasThumbnail }: FileMetadata): boolean =>
  texts.length > 0 || hasLocation || hasThumbnail;

/** The saved bytes themselves are asked: nothing is left to read, and nothing left to strip. */
async function isClean(copy: Blob, type: PictureType, reader: MetadataReader): Promise<boolean> {
  const bytes = new Uint8Array(await copy.arrayBuffer());
  const again = stripMetadata(bytes, type);
  if (again === null || !isSame(again, bytes)) return false;
  return !hasAny(await reader.read(copy));
}
