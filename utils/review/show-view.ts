/** Shows a judged hold, and remembers what was shown: an answer counts for nothing else. */
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import type { Judgement } from '../verdict/judge.ts';
import { changeHeld, type Held } from './held.ts';
import { readLastQuestion } from './last-question.ts';
import type { Shown } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';
import { viewOf } from './view-of.ts';

export async function showView(
  held: Held,
  judgement: Judgement,
  ports: Pick<ReviewPorts, 'drafts'>,
): Promise<HoldAnswer> {
  const remembered = changeHeld(held, { shown: shownOf(judgement) });
  await ports.drafts.write(remembered.draft);
  const last = await readLastQuestion();
  return { status: 'view', view: viewOf(remembered, judgement, last?.groups) };
}

export function shownOf({ open }: Judgement): Shown {
  const asked = open.filter((finding) => finding.check === 'people-not-confirmed');
  return {
    findingKeys: open.map((finding) => finding.key),
    pupilsAsked: [...new Set(asked.flatMap((finding) => finding.pupilIds))],
  };
}
