/** A pack's own channels as they are called here: two browsers may have given one id to different channels. */
import { freeChannel } from '../../model/change-channels.ts';
import type { PurposeId } from '../../model/channel.ts';
import type { DepartedPupil, Pupil } from '../../model/register.ts';
import {
  type ChannelSettings,
  isOwnChannel,
  nameKey,
  type SchoolChannel,
  schoolChannels,
} from '../../model/school-channel.ts';
import type { SchoolPack } from '../../model/school-pack.ts';

export interface AlignedPack {
  /** With the ids of here. Answers for a channel that there is no room for are left out: they count for no other. */
  readonly pack: SchoolPack;
  /** The list of here as it would be. */
  readonly channels: readonly SchoolChannel[];
}

/**
 * Channels of the school's own are the same when their names are. One that is not here is added, as long as an id is free
 * that nobody has an answer for (`answered`) and no administrator has set the list. Names and use of the eight follow the
 * pack unless it is older. Doing it again changes nothing more.
 */
export function alignChannels(
  pack: SchoolPack,
  { list, isLocked }: ChannelSettings,
  answered: ReadonlySet<PurposeId>,
  isOlder: boolean,
): AlignedPack {
  const sent = schoolChannels(pack.channels ?? []);
  const follows = !isOlder && !isLocked && pack.channels !== undefined;
  const next = follows ? withTheirs(list, sent) : [...list];
  const idOf = new Map<PurposeId, PurposeId | null>();
  for (const channel of sent) {
    if (!isOwnChannel(channel.id) || channel.label === null) continue;
    const same = sameName(next, channel.label);
    const id = same?.id ?? (isLocked ? null : freeChannel(next, answered));
    idOf.set(channel.id, id);
    if (same === undefined && id !== null) next.push({ ...channel, id });
  }
  const here = (id: PurposeId): PurposeId | null =>
    isOwnChannel(id) ? (idOf.get(id) ?? null) : id;
  return {
    pack: {
      ...pack,
      pupils: pack.pupils.map((pupil) => renamedPupil(pupil, here)),
      departed: pack.departed.map((row) => renamedDeparted(row, here)),
    },
    channels: schoolChannels(next),
  };
}

/** What differs from the list of here. */
export const changedChannels = (
  list: readonly SchoolChannel[],
  next: readonly SchoolChannel[],
): readonly SchoolChannel[] =>
  next.filter((channel) => {
    const now = list.find(({ id }) => id === channel.id);
    return now === undefined || now.label !== channel.label || now.isUsed !== channel.isUsed;
  });

type Here = (id: PurposeId) => PurposeId | null;

const sameName = (list: readonly SchoolChannel[], name: string): SchoolChannel | undefined =>
  list.find(
    ({ id, label }) => isOwnChannel(id) && label !== null && nameKey(label) === nameKey(name),
  );

/** The eight as the pack has them, and the use of those with the same name. A name that is taken here is not taken over. */
function withTheirs(
  list: readonly SchoolChannel[],
  sent: readonly SchoolChannel[],
): SchoolChannel[] {
  return list.map((channel) => {
    if (isOwnChannel(channel.id)) {
      const same = channel.label === null ? undefined : sameName(sent, channel.label);
      return { ...channel, isUsed: same?.isUsed ?? channel.isUsed };
    }
    const theirs = sent.find(({ id }) => id === channel.id) ?? channel;
    const isTaken = theirs.label !== null && sameName(list, theirs.label) !== undefined;
    return isTaken ? { ...theirs, label: channel.label } : theirs;
  });
}

function renamedPupil(pupil: Pupil, here: Here): Pupil {
  const { consents, takenFrom, byHand } = pupil;
  return {
    ...pupil,
    consents: renamed(consents, here),
    ...(takenFrom === undefined ? {} : { takenFrom: renamed(takenFrom, here) }),
    ...(byHand === undefined ? {} : { byHand: renamed(byHand, here) }),
  };
}

const renamedDeparted = (row: DepartedPupil, here: Here): DepartedPupil => ({
  ...row,
  byHand: renamed(row.byHand, here),
});

function renamed<T>(
  by: Readonly<Partial<Record<PurposeId, T>>>,
  here: Here,
): Readonly<Partial<Record<PurposeId, T>>> {
  return Object.fromEntries(
    (Object.entries(by) as [PurposeId, T][]).flatMap(([purpose, value]) => {
      const id = here(purpose);
      return id === null ? [] : [[id, value] as const];
    }),
  );
}
