/** Joins the messages that reach the background to the use cases. */
import type { Database } from '../db/schema.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { ensureChecker } from '../platform/checker-host.ts';
import { readPolicy, writeOwnContact, writeOwnPhotoRules } from '../platform/read-policy.ts';
import type { Sender } from '../platform/runtime.ts';
import { openLink } from '../platform/tabs.ts';
import type { createReview } from './answer-review.ts';
import { askAnyChecker } from './ask-any-checker.ts';
import { carryFiles } from './carry-files.ts';
import { forgetDrafts } from './forget-drafts.ts';
import { issueToken, redeemToken } from './frame-tokens.ts';
import { handleChannels } from './handle-channels.ts';
import { handleIgnoredWords } from './handle-ignored-words.ts';
import { handleLedgers } from './handle-ledgers.ts';
import { handlePopup } from './handle-popup.ts';
import { handleRecordings } from './handle-recordings.ts';
import { handleRegister } from './handle-register.ts';
import { handleSchoolPack } from './handle-school-pack.ts';
import { handleSites } from './handle-sites.ts';
import { handleStaff } from './handle-staff.ts';
import { handleTakedowns } from './handle-takedowns.ts';
import { handleWindows } from './handle-windows.ts';
import { noteChanges } from './note-changes.ts';
import { noting } from './noting.ts';
import type { createTypedReview } from './review-typed.ts';

export function handleMessages(
  review: ReturnType<typeof createReview>,
  typed: ReturnType<typeof createTypedReview>,
  database: () => Promise<Database>,
  heardPage: (sender: Sender) => Promise<void> = () => Promise.resolve(),
): BackgroundHandlers {
  const note = () => noteChanges(database);
  return {
    'guard/hello': async (_, sender) => {
      // The page that was there before, in this frame of this tab, is gone with its files.
      if (sender.tabId !== null && sender.frameId === 0) {
        await forgetDrafts(sender.tabId, sender.documentId);
        await heardPage(sender);
      }
      return { token: await issueToken(sender) };
    },
    'guard/files-soon': async () => {
      await askAnyChecker('warm', null);
      return null;
    },
    'guard/judge-typed': (input, sender) => typed.judge(input, sender.tabId),
    'guard/gone': async ({ holdId }) => {
      await review.gone(holdId);
      return null;
    },
    'review/open': async ({ token, hold }, sender) => {
      const guard = await redeemToken(token, sender);
      if (guard === null) return notAllowed;
      await Promise.all([review.open(hold, guard), ensureChecker()]);
      return null;
    },
    'review/look': async ({ token, hold }, sender) => {
      const guard = await redeemToken(token, sender);
      return guard === null ? notAllowed : typed.look(hold, guard);
    },
    'review/ignore-typed': async ({ token, hold, word }, sender) => {
      const guard = await redeemToken(token, sender);
      return guard === null ? notAllowed : typed.ignoreWord(hold, word, guard);
    },
    'review/judge': ({ holdId }) => review.judge(holdId),
    'review/choose-channel': ({ holdId, channel }) => review.chooseChannel(holdId, channel),
    'review/choose-groups': ({ holdId, groups }) => review.chooseGroups(holdId, groups),
    'review/decide': ({ holdId, decision }, sender) =>
      review.decide(holdId, decision, isWindow(sender) ? 'window' : 'frame'),
    'review/ignore-word': ({ holdId, word }, sender) =>
      review.ignoreWord(holdId, word, isWindow(sender) ? 'window' : 'frame'),
    'review/open-window': async ({ holdId }) => {
      await review.openWindow(holdId);
      return null;
    },
    'review/open-link': async ({ url }) => {
      await openLink(url);
      return null;
    },
    'options/contact': async () => (await readPolicy()).contact,
    'options/save-contact': async (contact) => {
      await writeOwnContact(contact);
      return null;
    },
    ...handleWindows(review),
    ...carryFiles(),
    'options/photo-rules': async () => (await readPolicy()).photos,
    'options/save-photo-rules': async (rules) => {
      await writeOwnPhotoRules(rules);
      return (await readPolicy()).photos;
    },
    ...noting(handleRegister(database), registerChanges, note),
    ...handleStaff(database),
    ...noting(handleSchoolPack(database), ['options/take-school-pack'], note),
    ...handleTakedowns(database),
    ...handleRecordings(database),
    ...noting(handleLedgers(database), ['options/merge-ledger'], note),
    ...handleIgnoredWords(database),
    ...handleChannels(database),
    ...handleSites(),
    ...handlePopup(database),
  };
}

const registerChanges = [
  'options/replace-register',
  'options/undo-import',
  'options/record-consent',
  'options/erase-pupil',
] as const;

const notAllowed = { status: 'refused', reason: 'not-allowed' } as const;

/** A review in a tab's top frame is our own window: inside a page it is always a child frame. */
const isWindow = (sender: Sender): boolean => sender.frameId === 0;
