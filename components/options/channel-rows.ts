// The list of channels while it is being edited: what stands in the fields, and what that means.
import type { ChannelChange } from '../../utils/model/change-channels.ts';
import { type ChannelId, ownChannelIds } from '../../utils/model/channel.ts';
import { doubleName, isOwnChannel, type SchoolChannel } from '../../utils/model/school-channel.ts';
import type { Translate } from '../shared/words.ts';
import { shortPurpose } from './purpose-label.ts';

export interface ChannelRow {
  readonly key: string;
  /** Null until it was saved. */
  readonly id: ChannelId | null;
  /** As it stands in the field. */
  readonly name: string;
  readonly isUsed: boolean;
}

/** `words` are ours: a channel that the school did not name shows what we call it. */
export const channelRows = (
  words: Translate,
  channels: readonly SchoolChannel[],
): readonly ChannelRow[] =>
  channels.map(({ id, label, isUsed }) => ({
    ...{ key: id, id, isUsed },
    name: label ?? shortPurpose(words, id),
  }));

export const newRow = (rows: readonly ChannelRow[]): ChannelRow => ({
  ...{ key: `new${rows.length}`, id: null, name: '', isUsed: true },
});

export const isFull = (rows: readonly ChannelRow[]): boolean =>
  rows.filter(({ id }) => id === null || isOwnChannel(id)).length >= ownChannelIds.length;

/** A name that two of them have, as a person sees them; the naming of the child is no channel, but stands beside them. */
export const doubleRow = (words: Translate, rows: readonly ChannelRow[]): string | null =>
  doubleName([
    shortPurpose(words, 'name'),
    ...rows.flatMap(({ id, name }) => {
      if (name.trim() !== '') return [name.trim()];
      return id === null || isOwnChannel(id) ? [] : [shortPurpose(words, id)];
    }),
  ]);

/** One of ours that has our own name, or none, is not named. A new one without a name was not meant. */
export function changeOf(words: Translate, rows: readonly ChannelRow[]): ChannelChange {
  return {
    channels: rows.flatMap(({ id, name, isUsed }) => {
      if (id === null) return [];
      const isOurs = [shortPurpose(words, id), ...(isOwnChannel(id) ? [] : [''])].includes(
        name.trim(),
      );
      return [{ id, label: isOurs ? null : name, isUsed }];
    }),
    added: rows.flatMap(({ id, name }) => (id === null && name.trim() !== '' ? [name] : [])),
  };
}
