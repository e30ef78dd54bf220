// One pupil's consents, changed by hand. Names are fetched when somebody asks for them.
import { useEffect, useState } from 'preact/hooks';
import { PupilPicker } from '../../components/options/pupil-picker.tsx';
import { type MessageKey, useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { ConsentChange } from '../../utils/messaging/register-messages.ts';
import type { Pupil } from '../../utils/model/register.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import type { ChangedProps } from './register-section.tsx';

const silent = { notice: null, error: null };

export function PupilsSection({ version, onChanged }: ChangedProps) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  const [pupils, setPupils] = useState<readonly Pupil[] | null>(null);
  const [told, setTold] = useState<{ notice: string | null; error: string | null }>(silent);
  const unreachable = () => setTold({ notice: null, error: words('error_unreachable') });
  const done = (key: MessageKey) => {
    setTold({ notice: words(key), error: null });
    onChanged();
  };
  useEffect(() => {
    if (!isShown) return setPupils(null);
    const shown = askBackground('options/register-today', null);
    shown.then((register) => setPupils(register?.pupils ?? []), unreachable);
  }, [isShown, version]);

  function record(change: ConsentChange): void {
    askBackground('options/record-consent', change).then(
      (summary) => done(summary === null ? 'pupils_gone' : 'pupils_recorded'),
      unreachable,
    );
  }

  return (
    <PupilPicker
      {...{ pupils, version, ...told }}
      today={localDay(new Date())}
      onShow={(next) => {
        setShown(next);
        setTold(silent);
      }}
      onRecord={(pupilId, purposes, said) => record({ pupilId, purposes, record: said })}
      onErase={(pupilId) => {
        const erased = askBackground('options/erase-pupil', { pupilId });
        erased.then(() => done('pupils_erased'), unreachable);
      }}
    />
  );
}
