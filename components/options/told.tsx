// What came of something that takes a while: busy, done, or what went wrong and what to do.
import { Icon } from '../primitives/icon.tsx';
import { useWords } from '../shared/words.ts';
import './list-import.css';

export interface ToldProps {
  readonly busy: boolean;
  readonly error: string | null;
  readonly notice: string | null;
}

export function Told({ busy, error, notice }: ToldProps) {
  const words = useWords();
  return (
    <>
      <p role="status" class="list-notice">
        {busy ? words('status_busy') : notice}
      </p>
      <div role="alert">
        {error !== null && (
          <p class="list-error">
            <Icon name="review" />
            {error}
          </p>
        )}
      </div>
    </>
  );
}
