// Why publish all the same: one of a few reasons, because free text would hold pupils' data.
import { useEffect, useRef } from 'preact/hooks';
import type { ReasonCode } from '../../utils/model/decision.ts';
import { snake, useWords } from '../shared/words.ts';

export interface ReasonPickerProps {
  /** False where the reasons are there from the start: then the verdict is read first. */
  readonly takesFocus: boolean;
  readonly reasons: readonly ReasonCode[];
  readonly reason: ReasonCode | null;
  readonly onChoose: (reason: ReasonCode) => void;
}

export function ReasonPicker({ takesFocus, reasons, reason, onChoose }: ReasonPickerProps) {
  const words = useWords();
  const first = useRef<HTMLInputElement>(null);
  // It comes up after a click on "Toch plaatsen": take the keyboard and the eye along.
  useEffect(() => {
    if (!takesFocus) return;
    first.current?.focus({ preventScroll: true });
    first.current?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
  }, [takesFocus]);
  return (
    <fieldset class="reasons">
      <legend>{words('reasons_question')}</legend>
      {reasons.map((code, index) => (
        <label key={code} class="choice">
          <input
            type="radio"
            name="reason"
            value={code}
            ref={index === 0 ? first : null}
            checked={reason === code}
            onChange={() => onChoose(code)}
          />
          <span>{words(`reason_${snake(code)}`)}</span>
        </label>
      ))}
      <p class="reasons-stored">{words('reasons_stored')}</p>
    </fieldset>
  );
}
