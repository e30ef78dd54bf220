/** The school's own list of channels: how it calls them, which it uses, and those that only it has. */
import { foldText } from '../lib/fold-text.ts';
import {
  builtInChannelIds,
  type ChannelId,
  channelIds,
  type OwnChannelId,
  ownChannelIds,
  type PurposeId,
  publishedChannelIds,
} from './channel.ts';

export interface SchoolChannel {
  readonly id: ChannelId;
  /** The school's own word; null where it is called as Beeldwacht calls it. */
  readonly label: string | null;
  /** False: it is offered nowhere. Answers that are kept for it stay kept. */
  readonly isUsed: boolean;
}

/** As it is stored or set by policy, whatever that is. */
export interface ChannelSetting {
  readonly id: ChannelId;
  readonly label?: string | null | undefined;
  readonly isUsed?: boolean | undefined;
}

/** The channels that count, and whether an administrator has set them. */
export interface ChannelSettings {
  readonly list: readonly SchoolChannel[];
  readonly isLocked: boolean;
}

/** Longer names do not fit above a column. */
export const longestName = 40;

export const defaultChannels: readonly SchoolChannel[] = builtInChannelIds.map((id) => ({
  ...{ id, label: null, isUsed: true },
}));

/**
 * Total: always the eight, in their order, then those of the school that exist. What is wrong falls back by itself: a name
 * that is too long or taken is none, and a channel of the school's own without a name is not used.
 */
export function schoolChannels(set: readonly ChannelSetting[]): readonly SchoolChannel[] {
  const taken = new Set<string>();
  return channelIds.flatMap((id) => {
    const found = set.find((it) => it.id === id);
    const isOwn = isOwnChannel(id);
    if (found === undefined) return isOwn ? [] : [{ id, label: null, isUsed: true }];
    const name = tidyName(found.label ?? '');
    const label = name === null || taken.has(nameKey(name)) ? null : name;
    if (label !== null) taken.add(nameKey(label));
    const isUsed = mayBeOff(id) ? (found.isUsed ?? true) && !(isOwn && label === null) : true;
    return [{ id, label, isUsed }];
  });
}

/** Without needless blanks; null when nothing is left, or too much. */
export function tidyName(written: string): string | null {
  const name = written.replace(/\s+/g, ' ').trim();
  return name === '' || name.length > longestName ? null : name;
}

/** The same for names that a person reads as the same: "Jaarboek", " jaarboek", "JAARBOEK". */
export const nameKey = (name: string): string => foldText(name.replace(/\s+/g, ' ').trim()).text;

/** A name that is there twice, or null. */
export function doubleName(names: readonly string[]): string | null {
  const keys = names.map(nameKey);
  return names.find((_, at) => keys.indexOf(keys[at] ?? '') < at) ?? null;
}

export const isOwnChannel = (id: PurposeId): id is OwnChannelId =>
  (ownChannelIds as readonly PurposeId[]).includes(id);

export const mayBeOff = (id: ChannelId): boolean =>
  !(publishedChannelIds as readonly ChannelId[]).includes(id);

/** What parents of this school are asked for: its channels, and the naming of the child. */
export const usedPurposes = (channels: readonly SchoolChannel[]): readonly PurposeId[] => [
  ...channels.filter(({ isUsed }) => isUsed).map(({ id }) => id),
  'name',
];
