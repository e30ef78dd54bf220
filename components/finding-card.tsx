// One finding: what was found, about whom, what the register says, and why it matters.
import type { ComponentChildren } from 'preact';
import type { FindingView } from '../utils/model/review-view.ts';
import type { FindingGroup } from './group-findings.ts';
import { Icon } from './primitives/icon.tsx';
import { PupilLine } from './pupil-line.tsx';
import { snake, useWords } from './words.ts';
import './finding-card.css';

export interface FindingCardProps {
  readonly group: FindingGroup;
  /** "op de openbare website": the channel as it fits in a sentence. */
  readonly place: string;
  /** Whom to ask, where the finding asks for somebody. */
  readonly contact: string;
  readonly children?: ComponentChildren;
}

export function FindingCard({ group, place, contact, children }: FindingCardProps) {
  const words = useWords();
  const { finding, consent } = group;
  const severity = consent?.severity === 'stop' ? 'stop' : finding.severity;
  const check = snake(finding.check);
  const isNote = severity === 'note';
  // A telling file name is no guess: it has been dealt with, and the card says how.
  const isGuess = isNote && finding.check !== 'pupil-named-in-file-name';
  const about = finding.check === 'register-missing' ? contact : place;
  return (
    <article class={`finding finding-${severity}`}>
      <h3>
        <Icon name={isNote ? 'info' : severity} />
        {words(isGuess ? 'finding_note_title' : `check_${check}_title`)}
      </h3>
      {finding.quote !== undefined && finding.check === 'pupil-named-in-photo-text' && (
        <p class="finding-quote">{words('finding_quote', finding.quote)}</p>
      )}
      {finding.pupils.length > 0 && (
        <ul class="pupils">
          {finding.pupils.map((pupil) => (
            <PupilLine key={`${pupil.name}|${pupil.group}`} pupil={pupil} />
          ))}
        </ul>
      )}
      {finding.notChecked !== undefined && (
        <p>{words(`not_checked_${snake(finding.notChecked)}`)}</p>
      )}
      {consent !== null && <p>{words('check_consent_missing_explanation', place)}</p>}
      {!isGuess && hasPicture(finding) && (
        <p class="finding-why">{words(`check_${check}_explanation`, about)}</p>
      )}
      {children}
    </article>
  );
}

/** To look for names in a file that shows nothing makes no sense: its reason says enough. */
function hasPicture({ notChecked }: FindingView): boolean {
  return notChecked !== 'empty' && notChecked !== 'not-a-picture';
}
