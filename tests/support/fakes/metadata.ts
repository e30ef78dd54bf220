// A reader of metadata without a worker, and what it gives of a file that has none.
import type { MetadataReader } from '../../../utils/evidence/photo-metadata/metadata-reader.ts';
import type { MetadataReading } from '../../../utils/evidence/photo-metadata/read-metadata.ts';
import { readTags } from '../../../utils/evidence/photo-metadata/read-tags.ts';

export const metadataReader: MetadataReader = {
  read: async (file) => readTags(await file.arrayBuffer()),
};

export const noMetadata: MetadataReading = {
  found: { texts: [], hasLocation: false, hasThumbnail: false },
  fate: 'none',
  copy: null,
};
