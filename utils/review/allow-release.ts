/** Whether a decision may release a hold: judged anew by the background, whatever the frame says. */
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import { applyDecision } from './apply-decision.ts';
import type { Held } from './held.ts';
import type { ReviewPorts } from './ports.ts';
import { acceptedFor, judgeHeld, reviewDraft } from './review-draft.ts';
import { releaseHold, withdrawHold } from './settle-hold.ts';
import { showView } from './show-view.ts';

/** Where the decision was taken: in the frame over a page, or in a window no page can cover. */
export type ReleasePlace = 'frame' | 'window';

export async function releaseIfAllowed(
  asked: Held,
  decision: Extract<Decision, { kind: 'release' }>,
  place: ReleasePlace,
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const reviewed = await reviewDraft(asked, ports);
  if (reviewed.status === 'needs-bytes') return reviewed;
  if (!mayAccept(reviewed.judgement.open, decision, place, asked.policy)) {
    return { status: 'refused', reason: 'not-allowed' };
  }
  const held = applyDecision(reviewed.held, decision, reviewed.judgement);
  const { draft, part } = held;
  if (part.kind === 'photos' && !draft.photos.some(({ id }) => part.photoIds.includes(id))) {
    return withdrawHold(held, ports);
  }
  const judgement = judgeHeld(held, acceptedFor(held));
  return judgement.verdict === 'ok' ? releaseHold(held, ports) : showView(held, judgement, ports);
}

/** A `stop` can be accepted only in a window, and only where the policy leaves it to staff. */
function mayAccept(
  open: readonly Finding[],
  decision: Extract<Decision, { kind: 'release' }>,
  place: ReleasePlace,
  policy: Policy,
): boolean {
  const keys = new Set(decision.accepted.map(({ key }) => key));
  const stops = open.filter((finding) => finding.severity === 'stop' && keys.has(finding.key));
  return stops.every(
    ({ consent }) =>
      place === 'window' && consent !== undefined && policy.overridableConsents.includes(consent),
  );
}
