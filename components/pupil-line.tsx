// One pupil with what the register says for this channel, in words and with an icon.
import type { ConsentState } from '../utils/model/consent.ts';
import type { PupilView } from '../utils/model/review-view.ts';
import { Icon } from './primitives/icon.tsx';
import { useWords } from './words.ts';
import './pupil-line.css';

export interface PupilLineProps {
  readonly pupil: PupilView;
  /** Where all are of one group that was named already, saying it again is noise. */
  readonly hidesGroup?: boolean;
}

export function PupilLine({ pupil, hidesGroup = false }: PupilLineProps) {
  const words = useWords();
  const says = isYes(pupil.consent) ? 'yes' : 'no';
  return (
    <li class="pupil">
      <span class="pupil-name">
        <strong>{pupil.name}</strong>
        {!hidesGroup && <span class="pupil-group"> {pupil.group}</span>}
      </span>
      <span class={`consent consent-${says}`}>
        <Icon name={says === 'yes' ? 'ok' : 'stop'} />
        {words(`consent_${pupil.consent}`)}
      </span>
    </li>
  );
}

/** Only an answer that is there and stands is a yes (R1). */
function isYes(consent: ConsentState): boolean {
  return consent === 'granted' || consent === 'stale';
}
