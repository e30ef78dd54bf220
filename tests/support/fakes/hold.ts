// Invented holds: what a guard says that a teacher is about to publish.
import type { DraftPhoto, Hold, SeenAudience } from '../../../utils/model/draft.ts';
import { draftId, holdId, photoId, textId } from '../../../utils/model/ids.ts';

export const guard = { tabId: 7, frameId: 0, documentId: 'document-1' };

export const seen = (groups: readonly string[], isWholeSchool = false): SeenAudience => ({
  channel: 'website',
  groups,
  isWholeSchool,
});

export const photo = (id: string, fileName = 'IMG_0001.jpg'): DraftPhoto => ({
  id: photoId(id),
  fileName,
  bytes: 1_000,
});

const base: Omit<Hold, 'id' | 'kind' | 'source'> = {
  draftId: draftId('draft'),
  place: { adapter: 'generic-form', host: 'school.example', path: '/beheer/nieuws' },
  audience: seen(['Groep 3']),
  photos: [],
  texts: [],
};

export const photoHold = (changes: Partial<Hold> = {}): Hold => ({
  ...base,
  id: holdId('photo-hold'),
  kind: 'photos',
  source: 'choice',
  photos: [photo('photo-1')],
  ...changes,
});

/** A text on its way out. */
export const textHold = (value: string, changes: Partial<Hold> = {}): Hold => ({
  ...base,
  id: holdId('text-hold'),
  kind: 'texts',
  source: 'click',
  texts: [{ id: textId('body-1'), kind: 'body', label: 'Tekst', value, isClipped: false }],
  ...changes,
});
