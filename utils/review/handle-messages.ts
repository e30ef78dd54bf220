/** Joins the messages that reach the background to the use cases. */
import { consentFor, mayAppear } from '../consent/consent-for.ts';
import { isInGroups } from '../consent/is-in-groups.ts';
import type { Database } from '../db/open-database.ts';
import { replaceRegister } from '../db/register-store.ts';
import type { RegisterSummary } from '../messaging/background-protocol.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import type { Register } from '../model/register.ts';
import { ensureChecker } from '../platform/checker-host.ts';
import { readPolicy, writeOwnContact } from '../platform/read-policy.ts';
import type { Sender } from '../platform/runtime.ts';
import { openLink } from '../platform/tabs.ts';
import type { createReview } from './answer-review.ts';
import { forgetDrafts } from './forget-drafts.ts';
import { issueToken, redeemToken } from './frame-tokens.ts';
import { handleIgnoredWords } from './handle-ignored-words.ts';
import { handleStaff } from './handle-staff.ts';
import { readRegisterToday } from './read-register-today.ts';
import { groupsOf } from './view-of.ts';

export function handleMessages(
  review: ReturnType<typeof createReview>,
  database: () => Promise<Database>,
): BackgroundHandlers {
  return {
    'guard/hello': async (_, sender) => {
      // The page that was there before, in this frame of this tab, is gone with its files.
      if (sender.tabId !== null && sender.frameId === 0) {
        await forgetDrafts(sender.tabId, sender.documentId);
      }
      return { token: await issueToken(sender) };
    },
    'guard/gone': async ({ holdId }) => {
      await review.gone(holdId);
      return null;
    },
    'review/open': async ({ token, hold }, sender) => {
      const guard = await redeemToken(token, sender);
      if (guard === null) return { status: 'refused', reason: 'not-allowed' };
      await Promise.all([review.open(hold, guard), ensureChecker()]);
      return null;
    },
    'review/judge': ({ holdId }) => review.judge(holdId),
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
    'options/register-summary': async () => summaryOf(await readRegisterToday(database)),
    'options/contact': async () => (await readPolicy()).contact,
    'options/save-contact': async (contact) => {
      await writeOwnContact(contact);
      return null;
    },
    'options/replace-register': async ({ pupils }) => {
      const now = new Date().toISOString();
      await replaceRegister(await database(), pupils, now);
      const register = await readRegisterToday(database);
      if (register === null) throw new Error('the register is gone');
      return summarise(register);
    },
    ...handleStaff(database),
    ...handleIgnoredWords(database),
  };
}

/** A review in a tab's top frame is our own window: inside a page it is always a child frame. */
const isWindow = (sender: Sender): boolean => sender.frameId === 0;

const summaryOf = (register: Register | null): RegisterSummary | null =>
  register === null ? null : summarise(register);

function summarise(register: Register): RegisterSummary {
  return {
    importedAt: register.importedAt,
    groups: groupsOf(register).map((name) => {
      const pupils = register.pupils.filter((pupil) => isInGroups(pupil, [name]));
      const may = pupils.filter((pupil) => mayAppear(consentFor(pupil, 'website')));
      return { name, pupils: pupils.length, mayNotWebsite: pupils.length - may.length };
    }),
  };
}
