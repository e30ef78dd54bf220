// Pupils with what the register says of them. Why not is told on request: a screen may be mirrored on the board.
import { useState } from 'preact/hooks';
import type { PupilView } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { isRefused, PupilLine } from './pupil-line.tsx';
import { useWords } from './words.ts';

export interface PupilListProps {
  readonly pupils: readonly PupilView[];
  /** Where all are of one group that was named already, saying it again is noise. */
  readonly hidesGroup?: boolean;
}

export function PupilList({ pupils, hidesGroup = false }: PupilListProps) {
  const words = useWords();
  const [isTold, setTold] = useState(false);
  return (
    <>
      <ul class="pupils">
        {pupils.map((pupil) => (
          <PupilLine key={`${pupil.name}|${pupil.group}`} {...{ pupil, hidesGroup, isTold }} />
        ))}
      </ul>
      {pupils.some(({ consent }) => isRefused(consent)) && (
        <Button kind="link" isPressed={isTold} onPress={() => setTold(!isTold)}>
          {words(isTold ? 'pupils_hide_why' : 'pupils_show_why')}
        </Button>
      )}
    </>
  );
}
