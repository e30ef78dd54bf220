// The words that are no pupil, on the options page: each can be reported again, and others added.
import { useRef } from 'preact/hooks';
import type { ListedWord } from '../../utils/model/ignored-word.ts';
import { Button } from '../primitives/button.tsx';
import { useLostFocus } from '../shared/use-lost-focus.ts';
import { snake, useWords } from '../shared/words.ts';
import '../shared/tokens.css';
import '../primitives/button.css';
import './contact-form.css';
import './ignored-words.css';

export interface IgnoredWordsProps {
  readonly ignored: readonly ListedWord[];
  /** What is being typed. */
  readonly written: string;
  readonly notice: string | null;
  readonly error: string | null;
  readonly onWrite: (written: string) => void;
  readonly onAdd: () => void;
  readonly onReportAgain: (word: ListedWord) => void;
}

export function IgnoredWords(props: IgnoredWordsProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading, [String(props.ignored.length)]);
  return (
    <section class="ignored contact-form" aria-labelledby="ignored-heading">
      <h2 id="ignored-heading" tabIndex={-1} ref={heading}>
        {words('ignored_heading')}
      </h2>
      <p>{words('ignored_explanation')}</p>
      {props.ignored.length === 0 ? (
        <p class="ignored-quiet">{words('ignored_none')}</p>
      ) : (
        <ul aria-label={words('ignored_list')}>
          {props.ignored.map((word) => (
            <li key={word.word}>
              <span>
                <strong>{word.shown}</strong>{' '}
                <span class="ignored-quiet">{words('ignored_since', since(word))}</span>
              </span>
              <Button
                kind="secondary"
                icon="undo"
                label={`${words('ignored_report_again')}: ${word.shown}`}
                onPress={() => props.onReportAgain(word)}
              >
                {words('ignored_report_again')}
              </Button>
              {word.lapsed !== null && (
                <p class="ignored-lapsed">{words(`ignored_lapsed_${snake(word.lapsed)}`)}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        class="ignored-add"
        onSubmit={(event) => {
          event.preventDefault();
          props.onAdd();
        }}
      >
        <label>
          <span>{words('ignored_word')}</span>
          <input
            type="text"
            name="ignoredWord"
            autocomplete="off"
            maxLength={40}
            value={props.written}
            onInput={({ currentTarget }) => props.onWrite(currentTarget.value)}
          />
        </label>
        <Button kind="primary" onPress={props.onAdd}>
          {words('ignored_add')}
        </Button>
      </form>
      <p role="status">{props.notice}</p>
      <div role="alert">{props.error !== null && <p class="ignored-error">{props.error}</p>}</div>
    </section>
  );

  function since({ day }: ListedWord): string {
    const format = new Intl.DateTimeFormat(words('date_locale'), {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    return format.format(new Date(day));
  }
}
