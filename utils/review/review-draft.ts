/** The use case: draft → evidence → checks → verdict → view. */
import type { CheckInput } from '../checks/check-input.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { PhotoId } from '../model/ids.ts';
import type { Policy } from '../model/policy.ts';
import type { Register } from '../model/register.ts';
import { type Judgement, judge } from '../verdict/judge.ts';
import { acceptedFor, type HeldPart, type OpenDraft } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';

export type Reviewed =
  | { readonly status: 'judged'; readonly draft: OpenDraft; readonly judgement: Judgement }
  | { readonly status: 'needs-bytes'; readonly photoIds: readonly PhotoId[] };

/** Gathers what is not known yet about the whole draft, and judges it by today's register. */
export async function reviewDraft(
  draft: OpenDraft,
  part: HeldPart,
  register: Register | null,
  policy: Policy,
  ports: Pick<ReviewPorts, 'gather'>,
): Promise<Reviewed> {
  const registerVersion = register?.version ?? 0;
  let current = draft;
  if (draft.evidence?.registerVersion !== registerVersion) {
    const answer = await ports.gather({
      registerVersion,
      groups: draft.audience.groups,
      photos: draft.photos,
      texts: draft.texts,
      photoBudgetMs: policy.photoBudgetMs,
    });
    if (answer.status === 'needs-bytes') return answer;
    current = { ...draft, evidence: answer.evidence };
  }
  return {
    status: 'judged',
    draft: current,
    judgement: judgeDraft(current, part, register, policy),
  };
}

/** Judges by the evidence that the draft carries. Evidence that is not there is never a pass. */
export function judgeDraft(
  draft: OpenDraft,
  part: HeldPart,
  register: Register | null,
  policy: Policy,
): Judgement {
  const { photos, texts } = draft.evidence ?? {};
  const isWhole = draft.photos.every(({ id }) => photos?.some((photo) => photo.photoId === id));
  const input: Partial<CheckInput> = {
    photoIds: draft.photos.map((photo) => photo.id),
    audience: draft.audience,
    absences: draft.absences,
    leaving: part.kind,
    ...(register === null ? {} : { register }),
    ...(photos === undefined || !isWhole ? {} : { photos }),
    ...(texts === undefined ? {} : { texts }),
  };
  return judge(runChecks(input), acceptedFor(draft, part), policy);
}
