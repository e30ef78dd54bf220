/** The use case: draft → evidence → checks → verdict. What is shown of it makes `view-of.ts`. */
import type { CheckInput } from '../checks/check-input.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Acceptance } from '../model/decision.ts';
import { isUnderWay } from '../model/evidence.ts';
import { incompleteKey } from '../model/finding.ts';
import type { PhotoId } from '../model/ids.ts';
import { type Judgement, judge } from '../verdict/judge.ts';
import { photosAsReleased } from './as-released.ts';
import { changeHeld, type Held } from './held.ts';
import { photosBeside } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';

export type Reviewed =
  | { readonly status: 'judged'; readonly held: Held; readonly judgement: Judgement }
  | { readonly status: 'needs-bytes'; readonly photoIds: readonly PhotoId[] };

/**
 * Gathers what is not known yet, and judges the hold by today's register. Photos that are still being read
 * after `patienceMs` milliseconds are judged by what is known of them: never In orde.
 */
export async function reviewDraft(
  held: Held,
  ports: Pick<ReviewPorts, 'gather'>,
  patienceMs = 0,
): Promise<Reviewed> {
  const { draft, part, register, policy, ignoredWords } = held;
  const registerVersion = register?.version ?? 0;
  let current = held;
  if (!isByToday(held) || !hasAllPhotos(held) || isStillReading(held)) {
    const answer = await ports.gather({
      registerVersion,
      ignoredWords,
      groups: part.audience.groups,
      photos: photosBeside(draft, part),
      texts: part.texts,
      photoBudgetMs: policy.photoBudgetMs,
      patienceMs,
    });
    if (answer.status === 'needs-bytes') return answer;
    current = changeHeld(held, { evidence: answer.evidence });
  }
  return { status: 'judged', held: current, judgement: judgeHeld(current, acceptedFor(current)) };
}

/** Whether names were looked for by today's register and words. */
function isByToday({ part: { evidence }, register, ignoredWords }: Held): boolean {
  return (
    evidence?.registerVersion === (register?.version ?? 0) &&
    evidence.ignoredWords.join('\n') === ignoredWords.join('\n')
  );
}

/** Judges by the evidence that the hold carries. Evidence that is not there is never a pass. */
export function judgeHeld(held: Held, accepted: readonly Acceptance[]): Judgement {
  const { draft, part, register, policy, recordings } = held;
  const photoIds = photosBeside(draft, part).map((photo) => photo.id);
  const { texts } = part.evidence ?? {};
  const photos = photosAsReleased(held);
  const input: Partial<CheckInput> = {
    photoIds,
    audience: part.audience,
    absences: draft.absences,
    leaving: part.kind,
    writtenTexts: part.texts,
    recordings,
    ...(register === null ? {} : { register }),
    ...(photos === undefined || !hasAllPhotos(held)
      ? {}
      : { photos: photos.filter((photo) => photoIds.includes(photo.photoId)) }),
    ...(texts === undefined || part.texts.some((text) => text.isClipped) ? {} : { texts }),
  };
  return judge(runChecks(input), accepted, policy);
}

const hasAllPhotos = ({ draft, part }: Held): boolean =>
  photosBeside(draft, part).every(({ id }) =>
    part.evidence?.photos?.some((photo) => photo.photoId === id),
  );

/** Whether more will be known of a photo without anybody doing anything. */
export const isStillReading = ({ part }: Held): boolean =>
  part.evidence?.photos?.some(({ notChecked }) => isUnderWay(notChecked)) ?? false;

/** "I looked myself at what could not be checked" counts for its own hold only. */
export const acceptedFor = ({ draft, part }: Held): readonly Acceptance[] =>
  draft.accepted.filter(({ key, holdId }) => key !== incompleteKey || holdId === part.id);
