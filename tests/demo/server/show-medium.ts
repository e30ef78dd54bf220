// Gives out a photo that was uploaded, to the app and to the website alike.
import { bytes, type Reply, text } from './reply.ts';
import type { SchoolStore } from './school-store.ts';

export function showMedium(store: SchoolStore, id: string): Reply {
  const medium = store.medium(id);
  return medium ? bytes(medium.contentType, medium.bytes) : text(404, 'Deze foto bestaat niet.');
}
