// A row of the ledger: photos for the website, of nobody in particular.
import type { Publication } from '../../../utils/model/publication.ts';

export const publicationOf = (changes: Partial<Publication> = {}): Publication => ({
  id: 'hold-1',
  post: 'draft-1',
  state: 'sure',
  day: '2026-02-03',
  host: 'school.example',
  address: null,
  kind: 'photos',
  channel: 'website',
  groupRefs: ['g3'],
  pupilRefs: [],
  possibleRefs: [],
  verdict: 'ok',
  findings: [],
  reasons: [],
  fileRefs: [],
  changes: { names: 0, covers: 0, photos: 0, cleaned: 0 },
  ...changes,
});
