// The whole review: verdict above, what was found in the middle, the actions below.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChannelsProvider } from '../shared/channels-provider.tsx';
import { useLostFocus } from '../shared/use-lost-focus.ts';
import { useWords } from '../shared/words.ts';
import { answeredSoFar, composeDecision } from './compose-decision.ts';
import { DecisionForm } from './decision-form.tsx';
import { ReviewBody } from './review-body.tsx';
import type { ReviewPanelProps } from './review-props.ts';
import { useAnswers } from './use-answers.ts';
import { VerdictBanner } from './verdict-banner.tsx';
import { verdictSummary } from './verdict-summary.ts';
import '../shared/tokens.css';
import './review-panel.css';

const roles = {
  frame: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'review-heading' },
  window: { role: 'main', 'aria-labelledby': 'review-heading' },
} as const;

/** Another hold or channel is another review: no answer of the one before may count in it. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { holdId, channel, channels } = props.view;
  return (
    <ChannelsProvider channels={channels}>
      <ReviewCard key={`${holdId} ${channel}`} {...props} />
    </ChannelsProvider>
  );
}

function ReviewCard(props: ReviewPanelProps) {
  const { view, mode } = props;
  const words = useWords();
  const [answers, actions] = useAnswers();
  // Who comes to the window came to publish all the same, and is not asked to click for it again.
  const [isOverriding, setOverriding] = useState(mode === 'window' && view.override === 'window');
  const state = composeDecision(view, answers);
  const hasRemoved = answers.removed.length > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useLostFocus(heading, [state.step.kind, String(view.findings.length)]);
  const goToWindow = () => props.onOpenWindow(answeredSoFar(view, answers));
  return (
    <div
      class={`review review-${mode} ${state.open.unread.length > 0 ? 'is-reading' : ''}`}
      {...roles[mode]}
    >
      <VerdictBanner
        verdict={state.open.verdict}
        summary={verdictSummary(words, view, state, hasRemoved)}
        isAllRemoved={state.open.isAllRemoved}
        headingRef={heading}
      />
      <ReviewBody
        {...props}
        answers={answers}
        actions={actions}
        state={state}
        isOverriding={isOverriding}
        onGoToWindow={goToWindow}
      />
      <DecisionForm
        {...props}
        state={state}
        hasRemoved={hasRemoved}
        isOverriding={isOverriding}
        onStartOverride={() => setOverriding(true)}
        onRemovePhotos={actions.removePhotos}
        onAnswerPeople={actions.answerPeople}
        onStopWaiting={() => {
          props.onDecideAgain();
          actions.stopWaiting();
        }}
        onOpenWindow={goToWindow}
      />
    </div>
  );
}
