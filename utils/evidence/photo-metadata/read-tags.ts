/** Reads all metadata of a file with ExifReader. Runs in a worker: the bytes are a stranger's. */
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import type { FileMetadata } from './metadata-reader.ts';
import { pickMetadata, type TagGroups } from './pick-metadata.ts';

const nothing: FileMetadata = { texts: [], hasLocation: false, hasThumbnail: false };

/** A worker has no parser of XML. Documents that define entities of their own are refused (S12). */
const domParser = {
  parseFromString(xml: string, type: string) {
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('XMP with a document type');
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, type);
  },
};

/** Rejects for bytes in which no known kind of file can be recognised. */
export async function readTags(bytes: ArrayBuffer): Promise<FileMetadata> {
  try {
    const options = { expanded: true, async: true, domParser } as const;
    return pickMetadata((await ExifReader.load(bytes, options)) as unknown as TagGroups);
  } catch (error) {
    if (error instanceof ExifReader.errors.MetadataMissingError) return nothing;
    throw error;
  }
}
