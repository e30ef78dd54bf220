// A school pack of an invented school, with what a test is about.
import type { HandRecord } from '../../../utils/model/consent.ts';
import { pupilId } from '../../../utils/model/ids.ts';
import type { DepartedPupil } from '../../../utils/model/register.ts';
import type { SchoolPack } from '../../../utils/model/school-pack.ts';
import { fenna, sem } from './register.ts';

export const schoolPack = (changes: Partial<SchoolPack> = {}): SchoolPack => ({
  importedAt: '2026-11-20T08:00:00.000Z',
  pupils: [fenna, sem],
  departed: [],
  staff: null,
  ignoredWords: [],
  contact: { schoolContact: '', privacyOfficer: '', privacyStatementUrl: '' },
  closedAppNeedsConsent: true,
  ...changes,
});

export const saidNo: HandRecord = { state: 'withdrawn', on: '2026-11-21', source: 'parents-told' };

/** Somebody who is gone and said no for the website; written as `pupil` is. */
export function departed(name: string, id: string, number?: string): DepartedPupil {
  const [firstName = '', infix = '', lastName = ''] = name.split('/');
  const who = { id: pupilId(id), firstName, infix, lastName };
  const known = number === undefined ? {} : { number };
  return { ...who, ...known, byHand: { website: saidNo }, goneOn: '2026-11-24' };
}
