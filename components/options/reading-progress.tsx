// How far a long list has been read, as a bar and in numbers.
import type { ReadProgress } from '../../utils/model/list-import.ts';
import { useWords } from '../shared/words.ts';

export function ReadingProgress({ unit, done, total }: ReadProgress) {
  const words = useWords();
  const format = new Intl.NumberFormat(words('date_locale'));
  const share = words(`progress_${unit}`, format.format(done), format.format(total));
  return (
    <p class="reading-progress">
      <progress value={done} max={total} aria-label={share} />
      <span>{share}</span>
    </p>
  );
}
