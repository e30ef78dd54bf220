// The guarded sites on the options page: which are switched off, since when, and how to switch them.
import { useRef } from 'preact/hooks';
import type {
  OffPeriod,
  SiteSwitch,
  SiteSwitches as Switches,
  SwitchState,
} from '../../utils/model/site-switch.ts';
import { Button } from '../primitives/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { siteName } from '../shared/site-name.ts';
import { useLostFocus } from '../shared/use-lost-focus.ts';
import { snake, useWords } from '../shared/words.ts';
import '../shared/tokens.css';
import '../primitives/button.css';
import './site-switches.css';

export interface SiteSwitchesProps extends Switches {
  readonly notice: string | null;
  readonly onSwitch: (site: string, state: SwitchState) => void;
}

export function SiteSwitches({ sites, mayBeOff, notice, onSwitch }: SiteSwitchesProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading, [sites.map(({ off }) => String(off?.until)).join()]);
  return (
    <section class="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading" tabIndex={-1} ref={heading}>
        {words('sites_heading')}
      </h2>
      <p>{words(mayBeOff ? 'sites_explanation' : 'sites_never_off')}</p>
      <ul>
        {sites.map((site) => (
          <SiteLine key={site.site} {...site} mayBeOff={mayBeOff} onSwitch={onSwitch} />
        ))}
      </ul>
      <p role="status">{notice}</p>
    </section>
  );
}

type LineProps = SiteSwitch & Pick<SiteSwitchesProps, 'mayBeOff' | 'onSwitch'>;

function SiteLine({ site, places, off, before, mayBeOff, onSwitch }: LineProps) {
  const words = useWords();
  const name = siteName(words, site);
  const press = (state: SwitchState, kind: 'primary' | 'secondary' | 'quiet') => {
    const label = words(`sites_switch_${snake(state)}`);
    return (
      <Button kind={kind} label={`${label}: ${name}`} onPress={() => onSwitch(site, state)}>
        {label}
      </Button>
    );
  };
  return (
    <li class={off === null ? '' : 'site-off'}>
      <div>
        <strong>{name}</strong>{' '}
        <span class="sites-quiet">{places.map(placeInWords).join(', ')}</span>
        {off !== null && <p class="sites-off">{offInWords(off, words)}</p>}
        {before.length > 0 && (
          <p class="sites-quiet">{words('sites_before', before.map(daysOf(words)).join(', '))}</p>
        )}
      </div>
      {mayBeOff && (
        <div class="sites-buttons">
          {off === null
            ? [press('off-today', 'secondary'), press('off', 'quiet')]
            : press('on', 'primary')}
        </div>
      )}
    </li>
  );
}

type Words = ReturnType<typeof useWords>;

const offInWords = ({ from, until }: OffPeriod, words: Words): string =>
  until === null
    ? words('sites_off_since', dayInWords(from, words('date_locale')))
    : words('sites_off_today');

const daysOf =
  (words: Words) =>
  ({ from, until }: OffPeriod): string => {
    const [first, last] = [from, until ?? from].map((day) => dayInWords(day, words('date_locale')));
    return first === last ? `${first}` : words('sites_days', first ?? '', last ?? '');
  };

/** `https://*.asg.nl/wp-admin/*` → `asg.nl/wp-admin`. */
const placeInWords = (pattern: string): string =>
  pattern.replace(/^https?:\/\/(\*\.)?/, '').replace(/\/?\*?$/, '');
