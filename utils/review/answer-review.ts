/** Answers the review: opens, judges and settles holds. Every answer is safe to ask for again. */
import type { HoldAnswer } from '../messaging/background-protocol.ts';
import type { Decision } from '../model/decision.ts';
import type { Hold } from '../model/draft.ts';
import type { HoldId } from '../model/ids.ts';
import type { Policy } from '../model/policy.ts';
import type { Register } from '../model/register.ts';
import type { GuardAddress } from '../platform/tabs.ts';
import { type ReleasePlace, releaseIfAllowed } from './allow-release.ts';
import { addHold, changeHold, type HeldPart, heldPart, type OpenDraft } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';
import { reviewDraft } from './review-draft.ts';
import { releaseHold, repeatSettlement, withdrawHold } from './settle-hold.ts';
import { groupsOf, viewOf } from './view-of.ts';

interface Held {
  readonly draft: OpenDraft;
  readonly part: HeldPart;
  readonly register: Register | null;
  readonly policy: Policy;
}

export function createReview(ports: ReviewPorts) {
  /** Runs `job` on an open hold; a settled one is settled again, an unknown one said to be so. */
  async function onHold(id: HoldId, job: (held: Held) => Promise<HoldAnswer>): Promise<HoldAnswer> {
    const draftId = await ports.drafts.draftOf(id);
    if (draftId === null) return { status: 'unknown-hold' };
    return ports.drafts.exclusively(draftId, async () => {
      const draft = await ports.drafts.read(draftId);
      const part = draft === null ? undefined : heldPart(draft, id);
      if (draft === null || part === undefined) return { status: 'unknown-hold' };
      const { state } = part;
      if (state !== 'open') return repeatSettlement(draft, { ...part, state }, ports);
      const [register, policy] = await Promise.all([ports.readRegister(), ports.readPolicy()]);
      return job({ draft, part, register, policy });
    });
  }

  async function judgeHold({ draft, part, register, policy }: Held): Promise<HoldAnswer> {
    const reviewed = await reviewDraft(draft, part, register, policy, ports);
    if (reviewed.status === 'needs-bytes') return reviewed;
    await ports.drafts.write(reviewed.draft);
    const { verdict } = reviewed.judgement;
    if (verdict === 'ok') return releaseHold(reviewed.draft, part, register, policy, ports);
    const view = viewOf(reviewed.draft, part, reviewed.judgement, register, policy);
    return { status: 'view', view };
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

    chooseGroups: (id: HoldId, groups: readonly string[]): Promise<HoldAnswer> =>
      onHold(id, (held) => {
        const known = groups.filter((group) => groupsOf(held.register).includes(group));
        const audience = { ...held.draft.audience, groups: known };
        // Which pupil of two with the same name is meant follows the group: gather again.
        return judgeHold({ ...held, draft: { ...held.draft, audience, evidence: null } });
      }),

    decide: (id: HoldId, decision: Decision, place: ReleasePlace): Promise<HoldAnswer> =>
      onHold(id, (held) => {
        if (decision.kind === 'withdraw') return withdrawHold(held.draft, held.part, ports);
        return releaseIfAllowed(held, decision, place, ports);
      }),

    /** Opens the window in which a "Niet plaatsen" may be overruled; once for a hold. */
    openWindow: (id: HoldId): Promise<HoldAnswer> =>
      onHold(id, async ({ draft, part }) => {
        if (part.windowTabId !== null) await ports.closeTab(part.windowTabId);
        const windowTabId = await ports.openWindow(`/review.html?hold=${id}`);
        await ports.drafts.write(changeHold(draft, id, { windowTabId }));
        return { status: 'refused', reason: 'not-allowed' };
      }),

    /** The page dropped what was held: nothing is left to decide. */
    gone: (id: HoldId): Promise<HoldAnswer> =>
      onHold(id, ({ draft, part }) => withdrawHold(draft, part, ports)),
  };
}
