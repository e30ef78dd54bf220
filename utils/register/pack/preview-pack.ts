/** A school pack beside what is here: what taking it over would change. Nothing is stored. */
import { answeredPurposes } from '../../model/change-channels.ts';
import type { ConsentRules } from '../../model/policy.ts';
import type { DepartedPupil, Pupil, Register } from '../../model/register.ts';
import type { Contact } from '../../model/review-view.ts';
import type { ChannelSettings } from '../../model/school-channel.ts';
import type { PackPreview, SchoolPack } from '../../model/school-pack.ts';
import { differenceOf } from '../difference/difference-of.ts';
import { alignChannels, changedChannels } from './align-channels.ts';
import { isOlderPack, mergePack } from './merge-pack.ts';
import { notAfter } from './not-after.ts';

/** All that a pack can change. */
export interface PackSurroundings {
  readonly register: Register | null;
  readonly departed: readonly DepartedPupil[];
  /** ISO 8601, or null without a list. */
  readonly staffImportedAt: string | null;
  /** Folded. */
  readonly words: readonly string[];
  readonly contact: Contact;
  readonly rules: Pick<ConsentRules, 'closedAppNeedsConsent'>;
  readonly channels: ChannelSettings;
}

/** `now` is ISO 8601, `today` the local day. What is taken over follows from the same functions. */
export function previewPack(
  sent: SchoolPack,
  here: PackSurroundings,
  { now, today }: { readonly now: string; readonly today: string },
): PackPreview {
  const { register } = here;
  const current = register?.pupils ?? [];
  const dated = notAfter(sent, now);
  const isOlder = register !== null && isOlderPack(register, dated);
  const answered = answeredPurposes(current, here.departed);
  const { pack, channels } = alignChannels(dated, here.channels, answered, isOlder);
  const side = register && { ...register, departed: here.departed };
  const merged = side === null ? pack : mergePack(side, pack, today);
  const known = new Set(here.words);
  const { contact, closedAppNeedsConsent } = pack;
  return {
    isOlder,
    difference: differenceBetween(current, merged.pupils),
    staff:
      pack.staff !== null && isNewer(pack.staff.importedAt, here.staffImportedAt)
        ? pack.staff.members.length
        : null,
    words: pack.ignoredWords.filter(({ word }) => !known.has(word)).map(({ shown }) => shown),
    contact: isOlder || !isOtherContact(contact, here.contact) ? null : contact,
    closedAppNeedsConsent:
      isOlder || closedAppNeedsConsent === here.rules.closedAppNeedsConsent
        ? null
        : closedAppNeedsConsent,
    channels: changedChannels(here.channels.list, channels),
  };
}

function differenceBetween(before: readonly Pupil[], after: readonly Pupil[]) {
  const next = new Map(after.map((pupil) => [pupil.id, pupil] as const));
  const known = new Set(before.map(({ id }) => id));
  const pairs = before.flatMap((pupil) => {
    const same = next.get(pupil.id);
    return same === undefined ? [] : [[pupil, same] as const];
  });
  return differenceOf({
    current: before,
    list: { pupils: [], problems: [] },
    mode: 'whole',
    matches: { pairs: [], onlyKnown: before.filter(({ id }) => !next.has(id)), onlyListed: [] },
    merged: new Map(pairs),
    added: after.filter(({ id }) => !known.has(id)),
    held: new Map(),
  });
}

/** Whether a staff list takes the place of the one here. */
export const isNewer = (one: string, other: string | null): boolean =>
  other === null || other < one;

/** A pack without contacts leaves those that are here. */
export function isOtherContact(sent: Contact, here: Contact): boolean {
  const keys = ['schoolContact', 'privacyOfficer', 'privacyStatementUrl'] as const;
  return keys.some((key) => sent[key] !== '') && keys.some((key) => sent[key] !== here[key]);
}
