// The words that are no pupil, as this browser keeps them.
import { useEffect, useState } from 'preact/hooks';
import { IgnoredWords } from '../../components/options/ignored-words.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { ListedWord } from '../../utils/model/ignored-word.ts';

const silent = { notice: null, error: null };

export function IgnoredWordsSection() {
  const words = useWords();
  const [ignored, setIgnored] = useState<readonly ListedWord[]>();
  const [written, setWritten] = useState('');
  const [told, setTold] = useState<{ notice: string | null; error: string | null }>(silent);
  const say = (notice: string) => setTold({ notice, error: null });
  const complain = (error: string) => setTold({ notice: null, error });
  useEffect(() => {
    askBackground('options/ignored-words', null).then(setIgnored, () =>
      complain(words('error_unreachable')),
    );
  }, []);

  async function add(): Promise<void> {
    const answer = await askBackground('options/ignore-word', { written });
    switch (answer.status) {
      case 'ignored':
        setIgnored(answer.words);
        say(words('ignored_added', written.trim()));
        return setWritten('');
      case 'not-one-word':
        return complain(words('ignored_not_one_word'));
      case 'whole-name':
        return complain(words('ignored_whole_name'));
    }
  }

  async function reportAgain({ word, shown }: ListedWord): Promise<void> {
    setIgnored(await askBackground('options/report-again', { word }));
    say(words('ignored_reported_again', shown));
  }

  const orFail = (job: Promise<void>) => void job.catch(() => complain(words('ignored_failed')));
  if (ignored === undefined && told.error === null) return null;
  return (
    <IgnoredWords
      ignored={ignored ?? []}
      written={written}
      {...told}
      onWrite={(next) => {
        setWritten(next);
        setTold(silent);
      }}
      onAdd={() => orFail(add())}
      onReportAgain={(word) => orFail(reportAgain(word))}
    />
  );
}
