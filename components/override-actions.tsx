// The actions while something asks a reason: take the photos away, or publish all the same.
import type { Decision } from '../utils/model/decision.ts';
import type { PhotoId } from '../utils/model/ids.ts';
import type { Contact, ReviewView } from '../utils/model/review-view.ts';
import type { NextStep } from './compose-decision.ts';
import { whomToAsk } from './contact-line.tsx';
import { Button } from './primitives/button.tsx';
import { snake, useWords } from './words.ts';

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
  readonly onOpenWindow: () => void;
}

export function OverrideActions(props: OverrideActionsProps) {
  const { step, isOverriding } = props;
  const words = useWords();
  const { removable } = step;
  return (
    <>
      {removable.length > 0 && (
        <Button
          kind="primary"
          icon="remove"
          isInert={props.busy}
          onPress={() => props.onRemovePhotos(removable)}
        >
          {removable.length === 1
            ? words('photo_remove_flagged')
            : words('photo_remove_flagged_many', String(removable.length))}
        </Button>
      )}
      {override()}
    </>
  );

  function override() {
    if (props.override === 'never') {
      return <p class="decision-hint">{words('hint_never', whomToAsk(words, props.contact))}</p>;
    }
    if (props.override === 'window' && props.mode === 'frame') {
      return (
        <Button kind="secondary" isInert={props.busy} onPress={props.onOpenWindow}>
          {words('action_override_window')}
        </Button>
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
