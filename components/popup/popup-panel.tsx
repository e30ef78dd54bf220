// The popup of the toolbar: who may not, before the camera comes out, and how things stand on this page.
import type { PopupView, WhoAnswer, WhoQuestion } from '../../utils/model/popup-view.ts';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { useWords } from '../shared/words.ts';
import { SiteLine } from './site-line.tsx';
import { WhoMayNot } from './who-may-not.tsx';
import './popup-panel.css';

export interface PopupPanelProps {
  readonly view: PopupView;
  readonly question: WhoQuestion;
  /** Null until it is known. */
  readonly answer: WhoAnswer | null;
  readonly error: string | null;
  readonly onAsk: (question: WhoQuestion) => void;
  readonly onOptions: () => void;
}

export function PopupPanel(props: PopupPanelProps) {
  const { view, error } = props;
  const words = useWords();
  return (
    <main class="popup">
      <h1>
        <Icon name="shield" />
        {words('extension_name')}
      </h1>
      <SiteLine site={view.site} />
      {view.register !== null && <WhoMayNot {...props} register={view.register} />}
      <RegisterLine register={view.register} />
      {view.openTakedowns > 0 &&
        waits(
          view.openTakedowns === 1
            ? words('takedown_count_one')
            : words('takedown_count', view.openTakedowns),
        )}
      {view.recordingsToDelete > 0 &&
        waits(
          view.recordingsToDelete === 1
            ? words('news_recordings_one')
            : words('news_recordings', view.recordingsToDelete),
        )}
      <div role="alert">{error !== null && <p class="popup-error">{error}</p>}</div>
      <Button kind="secondary" onPress={props.onOptions}>
        {words(view.register === null ? 'popup_read_list' : 'popup_options')}
      </Button>
    </main>
  );
}

/** What the number on the toolbar's button counts. */
const waits = (told: string) => (
  <p class="popup-open">
    <Icon name="review" />
    {told}
  </p>
);

function RegisterLine({ register }: Pick<PopupView, 'register'>) {
  const words = useWords();
  if (register === null) {
    return (
      <p class="popup-old">
        <Icon name="review" />
        {words('popup_no_list')}
      </p>
    );
  }
  const day = dayInWords(register.importedAt.slice(0, 10), words('date_locale'));
  return register.isOfLastYear ? (
    <p class="popup-old">
      <Icon name="review" />
      {words('register_of_last_year')}
    </p>
  ) : (
    <p class="popup-quiet">{words('popup_list', register.pupils, day)}</p>
  );
}
