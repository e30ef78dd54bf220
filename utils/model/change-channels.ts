/** What a school changes in its list of channels. */
import { type OwnChannelId, ownChannelIds, type PurposeId } from './channel.ts';
import type { DepartedPupil, Pupil } from './register.ts';
import {
  doubleName,
  nameKey,
  type SchoolChannel,
  schoolChannels,
  tidyName,
} from './school-channel.ts';

export interface ChannelChange {
  /** Channels that are there, as they shall be; what is not among them stays. */
  readonly channels: readonly SchoolChannel[];
  /** Names of new ones. */
  readonly added: readonly string[];
}

/** `name`: empty or too long. `full`: no more channels of the school's own can be made. */
export type ChannelError = 'name' | 'double' | 'full';

/**
 * `answered` are purposes that answers are kept for: parents never said yes to a channel that takes the place of another.
 * A name of the school's own that is there already is switched on: the same change twice is made once.
 */
export function changeChannels(
  current: readonly SchoolChannel[],
  change: ChannelChange,
  answered: ReadonlySet<PurposeId>,
): readonly SchoolChannel[] | ChannelError {
  const next = current.map((old) => change.channels.find(({ id }) => id === old.id) ?? old);
  const isNameless = next.some(({ label }) => label !== null && tidyName(label) === null);
  if (isNameless || change.added.some((name) => tidyName(name) === null)) return 'name';
  for (const label of change.added) {
    const at = next.findIndex((it) => it.label !== null && nameKey(it.label) === nameKey(label));
    const same = next[at];
    if (same !== undefined) {
      next[at] = { ...same, isUsed: true };
      continue;
    }
    const id = freeChannel(next, answered);
    if (id === null) return 'full';
    next.push({ id, label, isUsed: true });
  }
  const labels = next.flatMap(({ label }) => label ?? []);
  return doubleName(labels) === null ? schoolChannels(next) : 'double';
}

/** An id for another channel of the school's own, or null. */
export function freeChannel(
  channels: readonly SchoolChannel[],
  answered: ReadonlySet<PurposeId>,
): OwnChannelId | null {
  const used = new Set<PurposeId>(channels.map(({ id }) => id));
  return ownChannelIds.find((id) => !used.has(id) && !answered.has(id)) ?? null;
}

/** The purposes that any of these have an answer for. */
export function answeredPurposes(
  pupils: readonly Pupil[],
  departed: readonly DepartedPupil[],
): ReadonlySet<PurposeId> {
  const answers = [
    ...pupils.flatMap(({ consents, byHand = {} }) => [consents, byHand]),
    ...departed.map(({ byHand }) => byHand),
  ];
  return new Set(answers.flatMap((it) => Object.keys(it) as PurposeId[]));
}
