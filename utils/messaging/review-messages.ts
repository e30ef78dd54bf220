/** What the background says to all reviews that are open, where no channel of files reaches them. */
import * as v from 'valibot';
import type { PhotoId } from '../model/ids.ts';
import { extensionOrigin, type Sender } from '../platform/runtime.ts';
import { parseEnvelope } from './envelope.ts';
import { photoIdParser } from './hold-parser.ts';

/** `want-file`: which of you has this file? `seen`, `read`: how far the checker is with this photo. */
export type ReviewMessage = 'want-file' | 'seen' | 'read';

export const toReviews = (type: ReviewMessage, photoId: PhotoId) => ({
  to: 'review' as const,
  type,
  input: { photoId },
});

/** The photo that a message of that type is about. Null for others, and for other senders. */
export function photoOf(type: ReviewMessage, message: unknown, sender: Sender): PhotoId | null {
  const envelope = parseEnvelope(message);
  if (envelope?.to !== 'review' || envelope.type !== type || !isBackground(sender)) return null;
  const parsed = v.safeParse(v.object({ photoId: photoIdParser }), envelope.input);
  return parsed.success ? parsed.output.photoId : null;
}

/** It has no tab, and its address is the extension's own. */
export const isBackground = ({ isOwnExtension, tabId, url }: Sender): boolean =>
  isOwnExtension && tabId === null && (url === null || url.startsWith(extensionOrigin()));
