// What looks like the wrong list, and the tick that says it is not.
import type { ImportDoubt } from '../../utils/model/import-plan.ts';
import { snake, useWords } from '../shared/words.ts';
import './import-preview.css';

export interface ImportDoubtsProps {
  readonly doubts: readonly ImportDoubt[];
  readonly isSure: boolean;
  readonly onSure: (isSure: boolean) => void;
}

export function ImportDoubts({ doubts, isSure, onSure }: ImportDoubtsProps) {
  const words = useWords();
  if (doubts.length === 0) return null;
  return (
    <div class="preview-doubts">
      {doubts.map((doubt) => (
        <p key={doubt}>{words(`doubt_${snake(doubt)}`)}</p>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={isSure}
          onChange={({ currentTarget }) => onSure(currentTarget.checked)}
        />
        <span>{words('doubt_sure')}</span>
      </label>
    </div>
  );
}
