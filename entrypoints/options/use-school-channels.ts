// The school's channels on the options page; ours until they are known.
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { type ChannelSettings, defaultChannels } from '../../utils/model/school-channel.ts';

/** `packs` counts the packs that were taken over: a pack may bring channels. */
export function useSchoolChannels(packs: number) {
  const [settings, setSettings] = useState<ChannelSettings | null>(null);
  useEffect(() => {
    askBackground('options/channels', null).then(setSettings, () => undefined);
  }, [packs]);
  return { settings, list: settings?.list ?? defaultChannels, setSettings };
}
