/** What lies in which store today. Migrations describe how it came to be so. */
import type { DBSchema } from 'idb';
import type { IgnoredWord } from '../model/ignored-word.ts';
import type { Publication } from '../model/publication.ts';
import type { Pupil, Register, StaffList } from '../model/register.ts';

export interface BeeldwachtSchema extends DBSchema {
  /** Under the key `current`: which generation of the register the pupils are. */
  register: { key: 'current'; value: Omit<Register, 'pupils' | 'staff'> };
  pupils: { key: string; value: Pupil };
  /** Under the key `current`: one record, so that it is replaced whole. */
  staff: { key: 'current'; value: StaffList };
  ignoredWords: { key: string; value: IgnoredWord };
  publications: { key: string; value: Publication };
  /** Under the key `ledger`: makes pupil references that only this browser can join to names. */
  keys: { key: 'ledger'; value: CryptoKey };
}
