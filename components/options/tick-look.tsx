// What ticking a group would change, before it counts: by name where a no becomes a yes.
import { useState } from 'preact/hooks';
import type { ScreenSource } from '../../utils/model/consent.ts';
import type { RegisterDifference } from '../../utils/model/import-plan.ts';
import { Button } from '../primitives/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { snake, useWords } from '../shared/words.ts';
import { ImportDifference } from './import-difference.tsx';
import { ImportDoubts } from './import-doubts.tsx';

export interface TickLookProps {
  readonly group: string | null;
  readonly source: ScreenSource;
  readonly on: string;
  readonly difference: RegisterDifference;
  readonly busy: boolean;
  readonly onLook: (isLooking: boolean) => void;
  readonly onTakeOver: () => void;
}

export function TickLook({ group, source, on, difference, busy, ...props }: TickLookProps) {
  const words = useWords();
  const [isSure, setSure] = useState(false);
  const isDoubtful = difference.doubts.length > 0 && !isSure;
  return (
    <div class="import-preview">
      <h3>
        {words(
          'ticks_look_heading',
          group || words('pupils_no_group'),
          words(`screen_source_${snake(source)}`),
          dayInWords(on, words('date_locale')),
        )}
      </h3>
      <ImportDifference difference={difference} confirmed={[]} onConfirm={() => undefined} />
      <ImportDoubts doubts={difference.doubts} isSure={isSure} onSure={setSure} />
      <div class="preview-actions">
        <Button kind="primary" isInert={busy || isDoubtful} onPress={props.onTakeOver}>
          {words('ticks_take_over')}
        </Button>
        <Button kind="secondary" onPress={() => props.onLook(false)}>
          {words('ticks_back')}
        </Button>
      </div>
    </div>
  );
}
