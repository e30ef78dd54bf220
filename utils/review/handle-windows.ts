/** Messages about holds whose review is in a window, because their page keeps frames out. */
import { windowMessage } from '../messaging/guard-protocol.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { ensureChecker } from '../platform/checker-host.ts';
import { sendToGuard } from '../platform/tabs.ts';
import type { createReview } from './answer-review.ts';

type WindowHandlers = Pick<BackgroundHandlers, 'guard/open' | 'guard/judge' | 'review/bring-file'>;

export function handleWindows(review: ReturnType<typeof createReview>): WindowHandlers {
  return {
    'guard/open': async ({ hold }, { tabId, frameId, documentId }) => {
      if (tabId === null) throw new Error('a guard lives in a tab');
      await Promise.all([
        review.open(hold, { tabId, frameId: frameId ?? 0, documentId }),
        ensureChecker(),
      ]);
      return null;
    },
    'guard/judge': async ({ holdId }) => {
      const answer = await review.judge(holdId);
      if (answer.status !== 'view') return answer;
      await review.openWindow(holdId);
      return { status: 'asked' };
    },
    'review/bring-file': async ({ holdId, photoId }) => {
      const guard = await review.guardOf(holdId);
      if (guard === null) throw new Error('nothing is held there');
      const reach = await sendToGuard(
        guard,
        windowMessage({ kind: 'bring-file', holdId, photoId }),
      );
      if (typeof reach === 'string' || reach.answer !== 'done') throw new Error('not brought');
      return null;
    },
  };
}
