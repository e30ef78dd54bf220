// The whole review: verdict above, what was found in the middle, the actions below.
import { useEffect, useRef, useState } from 'preact/hooks';
import { composeDecision } from './compose-decision.ts';
import { DecisionForm } from './decision-form.tsx';
import { ReviewBody } from './review-body.tsx';
import type { ReviewPanelProps } from './review-props.ts';
import { useAnswers } from './use-answers.ts';
import { VerdictBanner } from './verdict-banner.tsx';
import './tokens.css';
import './review-panel.css';

const roles = {
  frame: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'review-heading' },
  window: { role: 'main', 'aria-labelledby': 'review-heading' },
} as const;

/** Another hold or channel is another review: no answer of the one before may count in it. */
export function ReviewPanel(props: ReviewPanelProps) {
  return <ReviewCard key={`${props.view.holdId} ${props.view.channel}`} {...props} />;
}

function ReviewCard(props: ReviewPanelProps) {
  const { view, mode } = props;
  const [answers, actions] = useAnswers();
  // Who comes to the window came to publish all the same, and is not asked to click for it again.
  const [isOverriding, setOverriding] = useState(mode === 'window' && view.override === 'window');
  const state = composeDecision(view, answers);
  const stopped = state.open.shown
    .filter((finding) => finding.severity === 'stop')
    .flatMap((finding) => finding.pupils.map((pupil) => pupil.name));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class={`review review-${mode}`} {...roles[mode]}>
      <VerdictBanner
        verdict={state.open.verdict}
        channel={view.channel}
        isAllRemoved={state.open.isAllRemoved}
        hasRemoved={answers.removed.length > 0}
        stopped={stopped}
        headingRef={heading}
      />
      <ReviewBody
        {...props}
        answers={answers}
        actions={actions}
        state={state}
        isOverriding={isOverriding}
      />
      <DecisionForm
        {...props}
        state={state}
        hasRemoved={answers.removed.length > 0}
        isOverriding={isOverriding}
        onStartOverride={() => setOverriding(true)}
        onRemovePhotos={actions.removePhotos}
        onAnswerPeople={actions.answerPeople}
      />
    </div>
  );
}
