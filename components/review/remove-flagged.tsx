// Takes away, at once, the photos that something was found on.
import type { PhotoId } from '../../utils/model/ids.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';

export interface RemoveFlaggedProps {
  readonly ids: readonly PhotoId[];
  readonly isInert: boolean;
  readonly onRemove: (ids: readonly PhotoId[]) => void;
}

export function RemoveFlagged({ ids, isInert, onRemove }: RemoveFlaggedProps) {
  const words = useWords();
  if (ids.length === 0) return null;
  return (
    <Button kind="primary" icon="remove" isInert={isInert} onPress={() => onRemove(ids)}>
      {ids.length === 1
        ? words('photo_remove_flagged')
        : words('photo_remove_flagged_many', ids.length)}
    </Button>
  );
}
