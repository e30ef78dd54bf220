// The actions, always in sight: the next step first, the ways round it after.
import { useRef } from 'preact/hooks';
import type { ReviewView } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { type MessageKey, useWords } from '../shared/words.ts';
import { withdraw } from './compose-decision.ts';
import { ReadingLine } from './reading-line.tsx';
import { StepActions, type StepActionsProps } from './step-actions.tsx';
import { useEscape } from './use-escape.ts';
import './decision-form.css';

type DecisionFormProps = StepActionsProps & {
  readonly error: string | null;
  readonly isWaiting: boolean;
  readonly onDecideAgain: () => void;
  readonly onStopWaiting: () => void;
};

export function DecisionForm(props: DecisionFormProps) {
  const { view, state, busy } = props;
  const words = useWords();
  const { step } = state;
  const backButton = useRef<HTMLButtonElement>(null);
  useEscape(() => backButton.current?.focus());
  const isBackFirst =
    step.kind === 'all-removed' ||
    step.kind === 'nothing-left' ||
    ((step.kind === 'override' || step.kind === 'unseen') && step.removable.length === 0);
  const back = (
    <Button
      kind={isBackFirst ? 'primary' : 'quiet'}
      isInert={busy}
      buttonRef={backButton}
      onPress={() => props.onDecide(withdraw)}
    >
      {words(step.kind === 'all-removed' ? 'action_without_photos' : withdrawKey(view))}
    </Button>
  );
  return (
    <footer class="decision" aria-busy={busy}>
      <div role="alert">{props.error !== null && <p class="decision-error">{props.error}</p>}</div>
      {state.open.unread.length > 0 && (
        <ReadingLine
          unread={state.open.unread}
          isWaiting={props.isWaiting}
          isInert={busy}
          onDecideAgain={props.onDecideAgain}
          onStopWaiting={props.onStopWaiting}
        />
      )}
      <div class="decision-actions">
        {isBackFirst && back}
        {!props.isWaiting && <StepActions {...props} />}
        {!isBackFirst && back}
        <span class="decision-busy" role="status">
          {busy ? words('status_busy') : ''}
        </span>
      </div>
    </footer>
  );
}

function withdrawKey(view: ReviewView): MessageKey {
  if (view.holdKind === 'texts') return 'action_withdraw_texts';
  const held = view.photos.filter((photo) => photo.isHeld).length;
  return held > 1 ? 'action_withdraw_photos' : 'action_withdraw_photo';
}
