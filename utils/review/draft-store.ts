/** Open drafts, in the memory of the browser session: a killed worker finds them again. */
import { createKeyedQueue } from '../lib/keyed-queue.ts';
import type { DraftId, HoldId } from '../model/ids.ts';
import { readSession, writeSession } from '../platform/session-store.ts';
import type { OpenDraft } from './open-draft.ts';

export interface DraftStore {
  /** Jobs on one draft run one after another, so that none overwrites another's change. */
  exclusively<T>(id: DraftId, job: () => Promise<T>): Promise<T>;
  draftOf(hold: HoldId): Promise<DraftId | null>;
  read(id: DraftId): Promise<OpenDraft | null>;
  write(draft: OpenDraft): Promise<void>;
}

export function createDraftStore(): DraftStore {
  const draftKey = (id: DraftId): string => `draft:${id}`;
  const holdKey = (id: HoldId): string => `hold:${id}`;
  return {
    exclusively: createKeyedQueue(),
    draftOf: (hold) => readSession<DraftId>(holdKey(hold)),
    read: (id) => readSession<OpenDraft>(draftKey(id)),
    async write(draft) {
      await writeSession(draftKey(draft.id), draft);
      for (const part of draft.holds) await writeSession(holdKey(part.id), draft.id);
    },
  };
}
