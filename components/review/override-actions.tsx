// The actions while something asks a reason: take the photos away, or publish all the same.
import { useState } from 'preact/hooks';
import type { Decision } from '../../utils/model/decision.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import type { Contact, ReviewView } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { snake, useWords } from '../shared/words.ts';
import type { NextStep } from './compose-decision.ts';
import { whomToAsk } from './contact-line.tsx';
import { RemoveFlagged } from './remove-flagged.tsx';

export interface OverrideActionsProps {
  readonly step: Extract<NextStep, { kind: 'override' }>;
  readonly contact: Contact;
  readonly override: ReviewView['override'];
  readonly mode: 'frame' | 'window';
  readonly busy: boolean;
  readonly mayDecide: boolean;
  readonly isOverriding: boolean;
  readonly onStartOverride: () => void;
  readonly onRemovePhotos: (ids: readonly PhotoId[]) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onOpenWindow: () => Promise<void>;
}

export function OverrideActions(props: OverrideActionsProps) {
  const { step, isOverriding } = props;
  const words = useWords();
  const [isInWindow, setInWindow] = useState(false);
  return (
    <>
      <RemoveFlagged ids={step.removable} isInert={props.busy} onRemove={props.onRemovePhotos} />
      {override()}
    </>
  );

  function override() {
    if (props.override === 'never') {
      return <p class="decision-hint">{words('hint_never', whomToAsk(words, props.contact))}</p>;
    }
    if (props.override === 'window' && props.mode === 'frame') {
      return (
        <>
          <Button
            kind="secondary"
            isInert={props.busy || !props.mayDecide}
            describedBy="window-hint"
            onPress={() => {
              // Without a window there is nothing to go on in; the button can be pressed again.
              props.onOpenWindow().then(
                () => setInWindow(true),
                () => setInWindow(false),
              );
            }}
          >
            {words('action_override_window')}
          </Button>
          <p class="decision-hint" id="window-hint" role="status">
            {isInWindow ? words('hint_in_window') : ''}
          </p>
        </>
      );
    }
    if (!isOverriding) {
      return (
        <Button kind="secondary" isInert={props.busy} onPress={props.onStartOverride}>
          {words('action_override')}
        </Button>
      );
    }
    const { decision, blocker } = step;
    return (
      <>
        <Button
          kind="danger"
          isInert={decision === null || props.busy || !props.mayDecide}
          describedBy="override-hint"
          onPress={() => decision !== null && props.onDecide(decision)}
        >
          {words('action_override')}
        </Button>
        <p class="decision-hint" id="override-hint" role="status">
          {blocker !== null ? words(`hint_${snake(blocker)}`) : ''}
        </p>
      </>
    );
  }
}
