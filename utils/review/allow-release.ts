/** Whether a decision may release a hold: judged anew by the background, whatever the frame says. */
import type { HoldAnswer } from '../messaging/background-protocol.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { PupilId } from '../model/ids.ts';
import type { Policy } from '../model/policy.ts';
import type { Register } from '../model/register.ts';
import { applyDecision, type HeldPart, type OpenDraft } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';
import { judgeDraft, reviewDraft } from './review-draft.ts';
import { releaseHold, withdrawHold } from './settle-hold.ts';
import { viewOf } from './view-of.ts';

/** Where the decision was taken: in the frame over a page, or in a window no page can cover. */
export type ReleasePlace = 'frame' | 'window';

export async function releaseIfAllowed(
  held: { draft: OpenDraft; part: HeldPart; register: Register | null; policy: Policy },
  decision: Extract<Decision, { kind: 'release' }>,
  place: ReleasePlace,
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const { part, register, policy } = held;
  const reviewed = await reviewDraft(held.draft, part, register, policy, ports);
  if (reviewed.status === 'needs-bytes') return reviewed;
  const { open } = reviewed.judgement;
  if (!mayAccept(open, decision, place, policy)) {
    return { status: 'refused', reason: 'not-allowed' };
  }
  const draft = applyDecision(reviewed.draft, part, decision, pupilsAsked(open));
  if (part.kind === 'photos' && draft.photos.every(({ id }) => !part.photoIds.includes(id))) {
    return withdrawHold(draft, part, ports);
  }
  const judgement = judgeDraft(draft, part, register, policy);
  if (judgement.verdict === 'ok') return releaseHold(draft, part, register, policy, ports);
  await ports.drafts.write(draft);
  return { status: 'view', view: viewOf(draft, part, judgement, register, policy) };
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

const pupilsAsked = (open: readonly Finding[]): readonly PupilId[] =>
  open.flatMap(({ check, pupilIds }) => (check === 'people-not-confirmed' ? pupilIds : []));
