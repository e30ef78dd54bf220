/** Wires the background: the one place where the review's ports get their real ends. */

import { putIgnoredWord, readIgnoredWords } from '../db/ignored-word-store.ts';
import { deletePublication } from '../db/publication-store.ts';
import { readRecordings } from '../db/recording-store.ts';
import { endRelease, recordRelease } from '../ledger/record-release.ts';
import { purge } from '../ledger/retention/purge.ts';
import { settleAnswers, settleMessage } from '../messaging/guard-protocol.ts';
import { routeMessages } from '../messaging/route-messages.ts';
import { onDaily } from '../platform/alarms.ts';
import { readDeviceSecret } from '../platform/read-device-secret.ts';
import { readPolicy } from '../platform/read-policy.ts';
import { onExtensionMessage } from '../platform/runtime.ts';
import { restrictStorageAccess } from '../platform/storage-access.ts';
import { closeTab, onTabClosed, openWindow, sendToGuard } from '../platform/tabs.ts';
import { createReview } from './answer-review.ts';
import { askAnyChecker } from './ask-any-checker.ts';
import { createDatabaseKeeper } from './database-keeper.ts';
import { doubtPending } from './doubt-pending.ts';
import { createDraftStore } from './draft-store.ts';
import { forgetDrafts } from './forget-drafts.ts';
import { handleMessages } from './handle-messages.ts';
import { noteChanges } from './note-changes.ts';
import type { ReviewPorts } from './ports.ts';
import { createPostAddresses } from './post-addresses.ts';
import { readRegisterToday } from './read-register-today.ts';
import { receiveBytes } from './receive-bytes.ts';
import { createTypedReview } from './review-typed.ts';
import { tellWindowClosed } from './tell-window-closed.ts';

export function startBackground(): void {
  void restrictStorageAccess();
  const database = createDatabaseKeeper();
  const addresses = createPostAddresses(database);
  const ports: ReviewPorts = {
    now: () => new Date(),
    drafts: createDraftStore(),
    readRegister: () => readRegisterToday(database),
    readPolicy,
    readIgnoredWords: async () => readIgnoredWords(await database()),
    readRecordings: async () => readRecordings(await database()),
    ignoreWord: async (word) => putIgnoredWord(await database(), word),
    gather: async (request) =>
      askAnyChecker('gather', { ...request, deviceSecret: await readDeviceSecret() }),
    makeCopies: (request) => askAnyChecker('copies', request),
    record: async (release) => recordRelease(await database(), release, new Date()),
    endRelease: async (id, isSure) => endRelease(await database(), id, isSure),
    awaitAddress: addresses.awaitNext,
    unrecord: async (id) => deletePublication(await database(), id),
    async settle(guard, settlement) {
      const reach = await sendToGuard(guard, settleMessage(settlement));
      if (typeof reach === 'string') return reach;
      const answer = settleAnswers.find((it) => it === reach.answer);
      // Unknown: that page holds nothing of the kind.
      if (answer === 'no-copy') return 'no-copy';
      return answer === 'done' ? 'told' : 'gone';
    },
    openWindow,
    closeTab,
  };
  // Registered synchronously: a worker that was woken by a message must not miss it.
  onTabClosed((tabId) => {
    void tellWindowClosed(tabId);
    void forgetDrafts(tabId, null);
  });
  receiveBytes();
  void doubtPending(database).catch(() => undefined);
  // A yes can have ended meanwhile, and a worker can have died before it had noted a change.
  const tidy = async (): Promise<void> => {
    await purge(await database(), new Date(), (await readPolicy()).ledgerDays);
    await noteChanges(database);
  };
  onDaily(() => void tidy().catch(() => undefined));
  void tidy().catch(() => undefined);
  const handlers = handleMessages(
    createReview(ports),
    createTypedReview(ports),
    database,
    addresses.heard,
  );
  onExtensionMessage(routeMessages(handlers));
}
