// The actions for a file nobody can see: leave it out, or say that one knows it all the same.
import type { Decision } from '../../utils/model/decision.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import type { NextStep } from './compose-decision.ts';
import type { PeopleState } from './open-matters.ts';
import { RemoveFlagged } from './remove-flagged.tsx';

export interface UnseenActionsProps {
  readonly step: Extract<NextStep, { kind: 'unseen' }>;
  readonly people: PeopleState;
  readonly busy: boolean;
  readonly mayDecide: boolean;
  readonly onRemovePhotos: (ids: readonly PhotoId[]) => void;
  readonly onDecide: (decision: Decision) => void;
}

export function UnseenActions({ step, people, busy, mayDecide, ...on }: UnseenActionsProps) {
  const words = useWords();
  const { decision, removable, withPeople } = step;
  return (
    <>
      <RemoveFlagged ids={removable} isInert={busy} onRemove={on.onRemovePhotos} />
      {decision !== null && (
        <Button
          kind="secondary"
          icon="eye"
          isInert={busy || !mayDecide}
          onPress={() => on.onDecide(decision)}
        >
          {words(withPeople ? 'people_none_present_looked' : 'action_looked')}
        </Button>
      )}
      {people === 'choose-groups' && <p class="decision-hint">{words('hint_choose_groups')}</p>}
    </>
  );
}
