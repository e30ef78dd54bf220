// One pupil with what the register says for this channel, in words and with an icon.
import type { ConsentState } from '../../utils/model/consent.ts';
import type { PupilView } from '../../utils/model/review-view.ts';
import { Icon } from '../primitives/icon.tsx';
import { useWords } from './words.ts';
import './pupil-line.css';

export interface PupilLineProps {
  readonly pupil: PupilView;
  readonly hidesGroup: boolean;
  /** False: that parents disagree, or took it back, is nobody's business but the teacher's. */
  readonly isTold: boolean;
}

export function PupilLine({ pupil, hidesGroup, isTold }: PupilLineProps) {
  const words = useWords();
  const { name, group, consent } = pupil;
  const says = isYes(consent) ? 'yes' : 'no';
  const told = isRefused(consent) && !isTold ? 'refused' : consent;
  return (
    <li class="pupil">
      <span class="pupil-name">
        <strong>{name}</strong>
        {!hidesGroup && <span class="pupil-group"> {group}</span>}
      </span>
      <span class={`consent consent-${says}`}>
        <Icon name={says === 'yes' ? 'ok' : 'stop'} />
        {words(`consent_${told}`)}
      </span>
    </li>
  );
}

/** Only an answer that is there and stands is a yes (R1). */
const isYes = (consent: ConsentState): boolean => consent === 'granted' || consent === 'stale';

export const isRefused = (consent: ConsentState): boolean =>
  !isYes(consent) && consent !== 'unknown';
