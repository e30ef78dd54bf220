// A release as the review hands it to the ledger.
import type { Release } from '../../../utils/ledger/record-release.ts';

export const releaseOf = (changes: Partial<Release> = {}): Release => ({
  id: 'hold-1',
  post: 'draft-1',
  host: 'school.example',
  address: 'https://school.example/beheer/nieuws',
  kind: 'photos',
  channel: 'website',
  groups: ['Groep 3'],
  pupilIds: [],
  possibleIds: [],
  verdict: 'ok',
  findings: [],
  reasons: [],
  fileHashes: [],
  changes: { names: 0, covers: 0, photos: 0, cleaned: 0 },
  ...changes,
});
