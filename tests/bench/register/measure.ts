// One import as the options page does it, from bytes to what would be stored, with its time.

import { pupilId } from '../../../utils/model/ids.ts';
import type { RegisterDifference } from '../../../utils/model/import-plan.ts';
import type { Pupil, PupilName } from '../../../utils/model/register.ts';
import { previewImport, startDraft } from '../../../utils/register/preview-import.ts';
import { readListFile } from '../../../utils/register/readers/read-list.ts';
import type { MadePupil } from './make-pupils.ts';

const today = '2026-11-24';

export interface Imported {
  readonly pupils: readonly Pupil[];
  readonly difference: RegisterDifference;
  /** Whole milliseconds. */
  readonly ms: number;
}

export function importList(bytes: Uint8Array, current: readonly Pupil[]): Imported {
  const before = performance.now();
  const read = readListFile(bytes, today);
  if (!read.ok) throw new Error(`the list was not read: ${read.error.kind}`);
  const { plan } = previewImport(startDraft(read.value, current, null), current, today);
  const ms = Math.round(performance.now() - before);
  return { pupils: plan.pupils, difference: plan.difference, ms };
}

export const registerOf = (made: readonly MadePupil[]): readonly Pupil[] =>
  made.map(({ number, firstName, infix, lastName, group, website }) => ({
    id: pupilId(number),
    number,
    firstName,
    infix,
    lastName,
    group,
    consents: { website: website === 'ja' ? 'granted' : 'refused' },
  }));

/** How many of the pupils that were written are not there with exactly that name and group. */
export function differences(truth: readonly MadePupil[], found: readonly Pupil[]): number {
  const keyOf = (it: PupilName & { readonly group: string }): string =>
    JSON.stringify([it.firstName, it.infix, it.lastName, it.group]);
  const byNumber = new Map(found.map((pupil) => [pupil.number ?? '', keyOf(pupil)] as const));
  return truth.filter((it) => byNumber.get(it.number) !== keyOf(it)).length;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
