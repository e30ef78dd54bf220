// What the checker reads files with, without workers.
import type { PhotoReaders } from '../../../utils/checker/photo-jobs.ts';
import { noFaces } from './face-finder.ts';
import { metadataReader } from './metadata.ts';
import { fakeRecogniser } from './recogniser.ts';

export const readers = (text = fakeRecogniser()): PhotoReaders => ({
  text,
  faces: noFaces,
  metadata: metadataReader,
});
