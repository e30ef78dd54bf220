// What was found in a text that is still being written: to see, not to decide.
import { useEffect, useRef } from 'preact/hooks';
import type { FindingView, ReviewView } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { useLostFocus } from '../shared/use-lost-focus.ts';
import { type MessageKey, useWords } from '../shared/words.ts';
import { ContactLine } from './contact-line.tsx';
import { isSamePupil } from './group-findings.ts';
import type { Ignoring } from './ignore-words.tsx';
import { LookText } from './look-text.tsx';
import { useEscape } from './use-escape.ts';
import '../shared/tokens.css';
import './review-panel.css';
import './verdict-banner.css';
import './decision-form.css';

export interface LookPanelProps {
  readonly view: ReviewView;
  readonly busy: boolean;
  /** False until the panel was in sight long enough for a click to be meant. */
  readonly mayDecide: boolean;
  readonly error: string | null;
  readonly onIgnoreWord: (word: string) => void;
  readonly onOpenLink: (url: string) => void;
  readonly onBack: () => void;
}

export function LookPanel(props: LookPanelProps) {
  const { view, busy } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const backButton = useRef<HTMLButtonElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useLostFocus(heading, [String(view.findings.length)]);
  useEscape(() => backButton.current?.focus());
  const hasPhotos = view.photos.length > 0;
  const texts = view.texts.filter(({ id }) => view.findings.some(({ textId }) => textId === id));
  const ignoring: Ignoring = {
    mode: 'frame',
    isInert: busy || !props.mayDecide,
    onIgnoreWord: props.onIgnoreWord,
    // Only words that can be ignored here are offered.
    onOpenWindow: () => Promise.resolve(),
  };
  return (
    <div class="review review-frame" role="dialog" aria-modal aria-labelledby="look-heading">
      <header class={`verdict verdict-${hasPhotos && texts.length > 0 ? 'review' : 'none'}`}>
        <span class="verdict-icon">
          <Icon name={texts.length > 0 ? 'eye' : 'info'} />
        </span>
        <div class="verdict-words" role="status">
          <h1 id="look-heading" ref={heading} tabIndex={-1}>
            {words(headingOf(view.findings))}
          </h1>
          <p>{words(summary())}</p>
        </div>
        <span class="verdict-brand">
          <Icon name="shield" />
          {words('extension_name')}
        </span>
      </header>
      <div class="review-body">
        {view.isIncomplete && <p class="review-notice">{words('look_clipped')}</p>}
        {texts.map((text) => (
          <LookText
            key={text.id}
            text={text}
            findings={view.findings.filter(({ textId }) => textId === text.id)}
            ignoring={ignoring}
          />
        ))}
        {texts.length > 0 && !hasPhotos && <p>{words('look_advice')}</p>}
        <ContactLine contact={view.contact} onOpenLink={props.onOpenLink} />
      </div>
      <footer class="decision" aria-busy={busy}>
        <div role="alert">
          {props.error !== null && <p class="decision-error">{props.error}</p>}
        </div>
        <div class="decision-actions">
          <Button kind="primary" icon="undo" buttonRef={backButton} onPress={props.onBack}>
            {words('look_back')}
          </Button>
        </div>
      </footer>
    </div>
  );

  function summary(): MessageKey {
    if (texts.length === 0) return 'look_none';
    return hasPhotos ? 'look_not_allowed' : 'look_allowed';
  }
}

/** Two words for one child are one child; one word for two children names one of them. */
function headingOf(findings: readonly FindingView[]): MessageKey {
  if (findings.length === 0) return 'look_heading_none';
  const sure = findings.filter(({ level }) => level === 'named');
  const [first, ...others] = sure;
  if (first === undefined) return 'look_heading_maybe';
  const isSame = others.every(({ pupils }) =>
    pupils.some((pupil) => first.pupils.some((one) => isSamePupil(one, pupil))),
  );
  return isSame ? 'look_heading' : 'look_heading_many';
}
