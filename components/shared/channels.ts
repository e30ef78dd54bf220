// The school's channels in the components: which are offered, and how they are called.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PurposeId } from '../../utils/model/channel.ts';
import {
  defaultChannels,
  type SchoolChannel,
  usedPurposes,
} from '../../utils/model/school-channel.ts';
import type { MessageKey, Translate } from './words.ts';

export const ChannelsContext = createContext<readonly SchoolChannel[]>(defaultChannels);

/** What parents of this school are asked for, in the order in which it is shown. */
export const useUsedPurposes = (): readonly PurposeId[] =>
  usedPurposes(useContext(ChannelsContext));

/** Channels that one is on, also when they are called otherwise; one is in all others. */
const isOn: readonly string[] = ['website', 'social', 'class_photo', 'internal'];

/** The school's own words go before ours, wherever a channel is named. */
export function withChannelWords(words: Translate, channels: readonly SchoolChannel[]): Translate {
  const own = new Map<MessageKey, string>();
  for (const { id, label } of channels) {
    if (label === null) continue;
    own.set(`channel_${id}`, label).set(`short_${id}`, label);
    own.set(`place_${id}`, words(isOn.includes(id) ? 'place_on' : 'place_in', label));
  }
  return (key, ...substitutions) => own.get(key) ?? words(key, ...substitutions);
}
