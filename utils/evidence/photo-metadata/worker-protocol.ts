/** What is said between the checker and the worker that reads metadata. */
import type { FileMetadata } from './metadata-reader.ts';

export interface MetadataQuestion {
  readonly id: number;
  readonly bytes: ArrayBuffer;
}

/** Null: it could not be read. */
export interface MetadataAnswer {
  readonly id: number;
  readonly metadata: FileMetadata | null;
}
