/** The files of the holds that this review has, or can have from another one of ours. */
import { limitAtOnce } from '../lib/limit-at-once.ts';
import type { Hold } from '../model/draft.ts';
import type { PhotoId } from '../model/ids.ts';
import type { SessionPorts } from './session-ports.ts';

export function createHeldFiles(ports: Pick<SessionPorts, 'getFile' | 'getPreview' | 'putFile'>) {
  const files = new Map<PhotoId, File>();
  // One picture is decoded at a time: many at once would fill the memory.
  const inTurn = limitAtOnce(1);

  /** Rejects when neither this page nor another one of ours has the file. */
  async function fileOf(id: PhotoId): Promise<File> {
    const file = files.get(id) ?? (await ports.getFile(id));
    files.set(id, file);
    return file;
  }

  return {
    /** As it is shown. Without a checker that makes one that is the file itself; rejects when there is none. */
    preview: (id: PhotoId): Promise<Blob> =>
      inTurn(() => ports.getPreview(id)).catch(() => fileOf(id)),
    here: (id: PhotoId): File | undefined => files.get(id),
    keep({ photos }: Hold, held: readonly File[]): void {
      for (const [at, photo] of photos.entries()) {
        const file = held[at];
        if (file !== undefined) files.set(photo.id, file);
      }
    },
    /** To the checker. */
    async send(ids: readonly PhotoId[]): Promise<void> {
      for (const id of ids) await ports.putFile(id, await fileOf(id));
    },
  };
}
