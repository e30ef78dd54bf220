// One finding: what was found, about whom, what the register says, and why it matters.
import type { ComponentChildren } from 'preact';
import { isUnderWay } from '../../utils/model/evidence.ts';
import type { CheckId } from '../../utils/model/finding.ts';
import { Icon } from '../primitives/icon.tsx';
import { PupilList } from '../shared/pupil-list.tsx';
import { type MessageKey, snake, useWords } from '../shared/words.ts';
import type { FindingGroup } from './group-findings.ts';
import { isAboutRegister } from './open-matters.ts';
import { isUnseeable } from './unseeable.ts';
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
  const { finding, severity, pupils, quotes } = group;
  const isNote = severity === 'note';
  // Of a name that is only possible, what follows from a name does not hold.
  const isGuess = isNote && nameChecks.includes(finding.check);
  const about = isAboutRegister(finding.check) ? contact : place;
  return (
    <article class={`finding finding-${severity}`}>
      <h3>
        <Icon name={isNote ? 'info' : severity} />
        {words(isGuess ? 'finding_note_title' : titleOf(group))}
      </h3>
      {quotes.length > 0 && (
        <p class="finding-quote">
          {words(
            finding.check === 'pupil-named-in-metadata' ? 'finding_quote_file' : 'finding_quote',
            quotes.join('”, “'),
          )}
        </p>
      )}
      {finding.notChecked !== undefined && (
        <p>{words(`not_checked_${snake(finding.notChecked)}`)}</p>
      )}
      {!isGuess && !isUnseeable(finding) && (
        <p>{words(`check_${snake(finding.check)}_explanation`, about)}</p>
      )}
      {group.lacksConsent && <p>{words('check_consent_missing_explanation', place)}</p>}
      {pupils.length > 0 && <PupilList pupils={pupils} />}
      {group.reasons.length > 0 && (
        <p class="finding-reasons">
          {words(
            'finding_reasons',
            group.reasons.map((reason) => words(`reason_name_${snake(reason)}`)).join(' · '),
          )}
        </p>
      )}
      {children}
    </article>
  );
}

function titleOf({ finding, isMany }: FindingGroup): MessageKey {
  const { check, notChecked } = finding;
  if (notChecked === 'read-partly' || isUnderWay(notChecked))
    return 'check_photo_not_checked_title_partly';
  return (isMany && manyTitles[check]) || `check_${snake(check)}_title`;
}

const manyTitles: Partial<Record<CheckId, MessageKey>> = {
  'pupil-named-in-text': 'check_pupil_named_in_text_title_many',
  'pupil-named-in-photo-text': 'check_pupil_named_in_photo_text_title_many',
  'consent-missing': 'check_consent_missing_title_many',
};

const nameChecks: readonly CheckId[] = ['pupil-named-in-text', 'pupil-named-in-photo-text'];
