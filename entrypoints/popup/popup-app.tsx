// Asks the background how things stand, and who may not of what is chosen.
import '../../components/shared/tokens.css';
import { useEffect, useState } from 'preact/hooks';
import { PopupPanel } from '../../components/popup/popup-panel.tsx';
import { ChannelsProvider } from '../../components/shared/channels-provider.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { PopupView, WhoAnswer, WhoQuestion } from '../../utils/model/popup-view.ts';
import { openOptions } from '../../utils/platform/tabs.ts';
import { firstQuestion } from './first-question.ts';

export function PopupApp() {
  const words = useWords();
  const [view, setView] = useState<PopupView | null>(null);
  const [question, setQuestion] = useState<WhoQuestion | null>(null);
  const [answer, setAnswer] = useState<WhoAnswer | null>(null);
  const [error, setError] = useState<string | null>(null);
  const fail = () => setError(words('error_no_answer'));
  useEffect(() => {
    askBackground('popup/view', null).then((next) => {
      setView(next);
      setQuestion(firstQuestion(next));
    }, fail);
  }, []);
  useEffect(() => {
    // What was told of another group or channel is no answer to this.
    setAnswer(null);
    if (question === null || (question.groups.length === 0 && !view?.register?.isOfLastYear))
      return;
    let isLate = false;
    askBackground('popup/who-may-not', question).then((next) => isLate || setAnswer(next), fail);
    return () => {
      isLate = true;
    };
  }, [question]);

  if (view === null || question === null) return <p role="status">{error}</p>;
  return (
    <ChannelsProvider channels={view.channels}>
      <PopupPanel
        {...{ view, question, answer, error }}
        onAsk={(next) => {
          setError(null);
          setQuestion(next);
        }}
        onOptions={() => void openOptions().then(() => window.close(), fail)}
      />
    </ChannelsProvider>
  );
}
