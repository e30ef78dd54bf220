// One text that is being written: who is named in it, why that is thought, and where.
import type { FindingView, TextView } from '../../utils/model/review-view.ts';
import { Icon } from '../primitives/icon.tsx';
import { snake, useWords } from '../shared/words.ts';
import { IgnoreWords, type Ignoring } from './ignore-words.tsx';
import { TextHighlight } from './text-highlight.tsx';
import './finding-card.css';
import '../shared/pupil-line.css';

export interface LookTextProps {
  readonly text: TextView;
  readonly findings: readonly FindingView[];
  readonly ignoring: Ignoring;
}

export function LookText({ text, findings, ignoring }: LookTextProps) {
  const words = useWords();
  const isSure = ({ level }: FindingView): boolean => level === 'named';
  return (
    <section class="text-card">
      <NamedPupils findings={findings.filter(isSure)} ignoring={ignoring} />
      <NamedPupils
        title={words('finding_note_title')}
        findings={findings.filter((finding) => !isSure(finding))}
        ignoring={ignoring}
      />
      <h3>{text.label.trim() === '' ? words(`text_${text.kind}`) : text.label}</h3>
      <TextHighlight value={text.value} ranges={text.ranges} />
    </section>
  );
}

interface NamedPupilsProps extends Omit<LookTextProps, 'text'> {
  readonly title?: string;
}

/** Says nothing of consent: a name in a text has nothing to do with it (R1). */
function NamedPupils({ title, findings, ignoring }: NamedPupilsProps) {
  const words = useWords();
  // The same name twice in one text gives two findings with one key.
  const each = [...new Map(findings.map((finding) => [finding.key, finding])).values()];
  const offers = new Map(findings.flatMap(({ ignore }) => (ignore ? [[ignore.word, ignore]] : [])));
  if (each.length === 0) return null;
  return (
    <article class="finding finding-note">
      {title !== undefined && (
        <h3>
          <Icon name="info" />
          {title}
        </h3>
      )}
      <ul class="pupils">
        {each.map(({ key, pupils, reasons = [] }) => (
          <li key={key} class="pupil">
            {pupils.map(({ name, group }) => (
              <span key={`${name}|${group}`} class="pupil-name">
                <strong>{name}</strong>
                <span class="pupil-group"> {group}</span>
              </span>
            ))}
            {reasons.length > 0 && (
              <span class="finding-reasons">
                {words(
                  'finding_reasons',
                  reasons.map((reason) => words(`reason_name_${snake(reason)}`)).join(' · '),
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      <IgnoreWords offers={[...offers.values()]} ignoring={ignoring} />
    </article>
  );
}
