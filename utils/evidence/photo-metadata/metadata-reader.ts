/** The port to a reader of metadata. Tests run it in place; the checker runs it in a worker. */

/** What is written in a file beside its picture. */
export interface FileMetadata {
  /** Captions, titles, keywords, persons, authors: every text in it, each once. */
  readonly texts: readonly string[];
  /** Coordinates, or a place in words. */
  readonly hasLocation: boolean;
  /** A second, small picture, which can show what the large one no longer does. */
  readonly hasThumbnail: boolean;
}

export interface MetadataReader {
  /** Rejects when the file cannot be understood, or when that takes too long. */
  read(file: Blob): Promise<FileMetadata>;
}
