// The school's list of channels, as it counts in this browser.
import { useEffect, useState } from 'preact/hooks';
import { ChannelList } from '../../components/options/channel-list.tsx';
import { changeOf, channelRows, doubleRow } from '../../components/options/channel-rows.ts';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { ChannelSettings } from '../../utils/model/school-channel.ts';
import { translate } from '../../utils/platform/translate.ts';

interface ChannelsSectionProps {
  readonly settings: ChannelSettings;
  readonly onSaved: (settings: ChannelSettings) => void;
}

const silent = { notice: null, error: null };

export function ChannelsSection({ settings, onSaved }: ChannelsSectionProps) {
  const words = useWords();
  const [rows, setRows] = useState(channelRows(translate, settings.list));
  const [told, setTold] = useState<{ notice: string | null; error: string | null }>(silent);
  const complain = (error: string) => setTold({ notice: null, error });
  // What is shown is what counts.
  useEffect(() => setRows(channelRows(translate, settings.list)), [settings]);

  async function save(): Promise<void> {
    const double = doubleRow(translate, rows);
    if (double !== null) return complain(words('channels_double', double));
    const answer = await askBackground('options/save-channels', changeOf(translate, rows));
    switch (answer.status) {
      case 'saved':
        onSaved(answer.settings);
        return setTold({ notice: words('channels_saved'), error: null });
      case 'name':
        return complain(words('channels_name_error'));
      case 'double':
        return complain(words('channels_double_unnamed'));
      case 'full':
        return complain(words('channels_full'));
      case 'locked':
        return complain(words('channels_locked'));
    }
  }

  return (
    <ChannelList
      {...{ rows, isLocked: settings.isLocked, ...told }}
      onChange={(next) => {
        setRows(next);
        setTold(silent);
      }}
      onSave={() => void save().catch(() => complain(words('channels_failed')))}
    />
  );
}
