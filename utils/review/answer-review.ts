/** Answers the review: opens, judges and settles holds. Every answer is safe to ask for again. */
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import type { BuiltInChannelId } from '../model/channel.ts';
import type { Decision } from '../model/decision.ts';
import type { Hold } from '../model/draft.ts';
import type { HoldId } from '../model/ids.ts';
import type { GuardAddress } from '../platform/tabs.ts';
import { type ReleasePlace, releaseIfAllowed } from './allow-release.ts';
import { changeHeld, type Held } from './held.ts';
import { ignoreWord } from './ignore-word.ts';
import { isOnlyReading } from './is-only-reading.ts';
import { rememberQuestion } from './last-question.ts';
import { addHold, heldPart } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';
import { readToday } from './read-today.ts';
import { reviewDraft } from './review-draft.ts';
import { releaseHold, repeatSettlement, withdrawHold } from './settle-hold.ts';
import { showView } from './show-view.ts';
import { groupsOf } from './view-of.ts';

/** Milliseconds. */
const firstPatienceMs = 2_500;

export function createReview(ports: ReviewPorts) {
  /** Runs `job` on an open hold; a settled one is settled again, an unknown one said to be so. */
  async function onHold(id: HoldId, job: (held: Held) => Promise<HoldAnswer>): Promise<HoldAnswer> {
    const draftId = await ports.drafts.draftOf(id);
    if (draftId === null) return { status: 'unknown-hold' };
    return ports.drafts.exclusively(draftId, async () => {
      const draft = await ports.drafts.read(draftId);
      const part = draft === null ? undefined : heldPart(draft, id);
      if (draft === null || part === undefined) return { status: 'unknown-hold' };
      const held = { draft, part, ...(await readToday(ports)) };
      return part.state === 'open' ? job(held) : repeatSettlement(held, ports);
    });
  }

  async function judgeHold(held: Held): Promise<HoldAnswer> {
    // A photo is mostly read in this time; what takes longer is shown as it comes.
    const wasShown = held.part.shown.findingKeys.length > 0;
    const isFirst = held.part.evidence === null && !wasShown;
    const reviewed = await reviewDraft(held, ports, isFirst ? firstPatienceMs : 0);
    if (reviewed.status === 'needs-bytes') return reviewed;
    const { judgement } = reviewed;
    if (judgement.verdict === 'ok') return releaseHold(reviewed.held, ports);
    if (wasShown || !isOnlyReading(judgement)) return showView(reviewed.held, judgement, ports);
    await ports.drafts.write(reviewed.held.draft);
    return { status: 'reading' };
  }

  return {
    async open(hold: Hold, guard: GuardAddress): Promise<null> {
      const register = await ports.readRegister();
      return ports.drafts.exclusively(hold.draftId, async () => {
        const draft = await ports.drafts.read(hold.draftId);
        await ports.drafts.write(addHold(draft, hold, guard, groupsOf(register)));
        return null;
      });
    },

    judge: (id: HoldId): Promise<HoldAnswer> => onHold(id, judgeHold),

    /** The same evidence for another channel: only what may be differs. */
    chooseChannel: (id: HoldId, channel: BuiltInChannelId): Promise<HoldAnswer> =>
      onHold(id, async (held) => {
        const isUsed = held.policy.channels.list.some((it) => it.id === channel && it.isUsed);
        if (!isUsed) return judgeHold(held);
        const { seenChannel } = held.part;
        const changed = changeHeld(held, { audience: { ...held.part.audience, channel } });
        const draft = { ...changed.draft, chosenChannel: { seen: seenChannel, channel } };
        await ports.drafts.write(draft);
        return judgeHold({ ...changed, draft });
      }),

    chooseGroups: (id: HoldId, groups: readonly string[]): Promise<HoldAnswer> =>
      onHold(id, async (held) => {
        const known = groups.filter((group) => groupsOf(held.register).includes(group));
        const audience = { ...held.part.audience, groups: known };
        // Which pupil of two with the same name is meant follows the group: gather again.
        const changed = changeHeld(held, { audience, evidence: null });
        const draft = { ...changed.draft, chosenGroups: known };
        await ports.drafts.write(draft);
        await rememberQuestion(audience);
        return judgeHold({ ...changed, draft });
      }),

    /** "Dit is geen leerling": for the school, and so for this hold at once. */
    ignoreWord: (id: HoldId, word: string, place: ReleasePlace): Promise<HoldAnswer> =>
      onHold(id, (held) => ignoreWord(held, word, place, ports, judgeHold)),

    decide: (id: HoldId, decision: Decision, place: ReleasePlace): Promise<HoldAnswer> =>
      onHold(id, (held) =>
        decision.kind === 'withdraw'
          ? withdrawHold(held, ports)
          : releaseIfAllowed(held, decision, place, ports),
      ),

    /** Opens the window in which a "Niet plaatsen" may be overruled; one at a time for a hold. */
    async openWindow(id: HoldId): Promise<void> {
      await onHold(id, async (held) => {
        if (held.part.windowTabId !== null) await ports.closeTab(held.part.windowTabId);
        const windowTabId = await ports.openWindow(`/review.html?hold=${id}`);
        await ports.drafts.write(changeHeld(held, { windowTabId }).draft);
        // Opening a window settles nothing.
        return { status: 'unknown-hold' };
      });
    },

    /** Where the page of an open hold is; null when there is none. */
    async guardOf(id: HoldId): Promise<GuardAddress | null> {
      const draftId = await ports.drafts.draftOf(id);
      const draft = draftId === null ? null : await ports.drafts.read(draftId);
      return draft !== null && heldPart(draft, id)?.state === 'open' ? draft.guard : null;
    },

    /** The page dropped what was held: nothing is left to decide. */
    async gone(id: HoldId): Promise<void> {
      await onHold(id, (held) => withdrawHold(held, ports));
    },
  };
}
