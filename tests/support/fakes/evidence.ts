// Invented evidence: what an extractor could have found.
import type {
  Mention,
  MentionLevel,
  MetadataEvidence,
  PhotoEvidence,
  PhotoMention,
  TextMentions,
} from '../../../utils/model/evidence.ts';
import { photoId, textId } from '../../../utils/model/ids.ts';
import type { Pupil } from '../../../utils/model/register.ts';

/** Words that name these pupils, or could. */
export function mention(pupils: readonly Pupil[], level: MentionLevel = 'named'): Mention {
  return { start: 0, end: 5, pupilIds: pupils.map(({ id }) => id), level, reasons: ['first-name'] };
}

export const box = { x: 0.1, y: 0.2, width: 0.3, height: 0.1 };

export const inPicture = (found: Mention): PhotoMention => ({
  ...found,
  quote: 'FENNA',
  boxes: [box],
});

export const textWith = (...mentions: readonly Mention[]): TextMentions => ({
  textId: textId('body-1'),
  mentions,
});

/** What a file says of itself, and that it will no longer when it is released. */
export const metadataWith = (changes: Partial<MetadataEvidence> = {}): MetadataEvidence => ({
  fate: 'removed',
  hasLocation: false,
  hasThumbnail: false,
  mentions: [],
  ...changes,
});

/** A photo that was read whole and in which nothing was found. */
export const photoWith = (
  changes: Partial<Omit<PhotoEvidence, 'photoId'>> = {},
  id = 'photo-1',
): PhotoEvidence => ({
  photoId: photoId(id),
  hash: 'aa'.repeat(32),
  bytes: 2_000_000,
  film: null,
  lesson: null,
  notChecked: null,
  fileNameMentions: [],
  photoMentions: [],
  metadata: metadataWith({ fate: 'none' }),
  unread: [],
  faces: [],
  hasReadText: false,
  ...changes,
});
