// What has to come down, pupil by pupil: counts first, names when somebody asks (S20).
import { useRef } from 'preact/hooks';
import type { TakedownSummary, TakedownView } from '../../utils/model/takedown.ts';
import { Button } from '../primitives/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { useLostFocus } from '../shared/use-lost-focus.ts';
import { useWords } from '../shared/words.ts';
import { TakedownCard, type TakedownCardProps } from './takedown-card.tsx';
import './list-import.css';
import './takedown.css';

export interface TakedownListProps extends Omit<TakedownCardProps, 'takedown'> {
  readonly summary: TakedownSummary;
  /** Null until somebody asked for the names. */
  readonly takedowns: readonly TakedownView[] | null;
  readonly error: string | null;
  /** `2026-11-24`, as this computer's clock has it. */
  readonly today: string;
  readonly onTrustClock: () => void;
  readonly onShow: (isShown: boolean) => void;
}

export function TakedownList(props: TakedownListProps) {
  const { summary, takedowns, error } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = takedowns?.filter(isOpen) ?? [];
  const done = takedowns?.filter((one) => !isOpen(one)) ?? [];
  useLostFocus(heading, [JSON.stringify(takedowns)]);
  const knownFrom = dayInWords(summary.knownFrom, words('date_locale'));
  return (
    <section class="takedowns" aria-labelledby="takedowns-heading">
      <h2 id="takedowns-heading" tabIndex={-1} ref={heading}>
        {words('takedown_heading')}
      </h2>
      <p>{words('takedown_explanation')}</p>
      <p class={summary.open === 0 ? 'list-quiet' : 'takedown-open'}>{count()}</p>
      <p class="list-quiet">{words('takedown_known_from', knownFrom)}</p>
      {summary.isClockDoubtful && (
        <p class="takedown-unsure">
          {words('clock_doubtful', dayInWords(props.today, words('date_locale')))}{' '}
          <Button kind="link" onPress={props.onTrustClock}>
            {words('clock_right')}
          </Button>
        </p>
      )}
      <Button kind="secondary" icon="eye" onPress={() => props.onShow(takedowns === null)}>
        {words(takedowns === null ? 'takedown_show' : 'takedown_hide')}
      </Button>
      {open.map((one) => (
        <TakedownCard key={one.pupilRef} {...props} takedown={one} />
      ))}
      {done.length > 0 && (
        <details>
          <summary>
            {done.length === 1 ? words('takedown_done_one') : words('takedown_done', done.length)}
          </summary>
          {done.map((one) => (
            <TakedownCard key={one.pupilRef} {...props} takedown={one} />
          ))}
        </details>
      )}
      <div role="alert">{error !== null && <p class="list-error">{error}</p>}</div>
    </section>
  );

  function count(): string {
    if (summary.open === 0) return words('takedown_none');
    if (summary.open === 1) return words('takedown_count_one');
    return words('takedown_count', summary.open);
  }
}

const isOpen = ({ isSeen, sure, possible }: TakedownView): boolean =>
  !isSeen || [...sure, ...possible].some(({ ticked }) => ticked === null);
