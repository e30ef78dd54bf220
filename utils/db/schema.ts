/** What lies in which store today. Migrations describe how it came to be so. */
import type { DBSchema } from 'idb';
import type { IgnoredWord } from '../model/ignored-word.ts';
import type { Publication } from '../model/publication.ts';
import type { DepartedPupil, ListDates, Pupil, Register, StaffList } from '../model/register.ts';

export interface RegisterRow extends Pick<Register, 'version' | keyof ListDates> {
  /** Tells an import that is sent twice from two imports of the same list. */
  readonly importId?: string;
}

export interface PreviousRegister extends ListDates {
  readonly pupils: readonly Pupil[];
  /** Who was gone already; a row written by an older version has none. */
  readonly departed?: readonly DepartedPupil[];
  /** ISO 8601: when it was replaced. */
  readonly replacedAt: string;
}

export interface BeeldwachtSchema extends DBSchema {
  /** Under the key `current`: which generation of the register the pupils are. */
  register: { key: 'current'; value: RegisterRow };
  pupils: { key: string; value: Pupil };
  /** Under the key `previous`: the pupils before the last import. Not kept for long. */
  previousRegister: { key: 'previous'; value: PreviousRegister };
  /** Noes that were recorded by hand of pupils who are gone. Not kept for ever. */
  departed: { key: string; value: DepartedPupil };
  /** Under the key `current`: one record, so that it is replaced whole. */
  staff: { key: 'current'; value: StaffList };
  ignoredWords: { key: string; value: IgnoredWord };
  publications: { key: string; value: Publication };
  /** Under the key `ledger`: makes pupil references that only this browser can join to names. */
  keys: { key: 'ledger'; value: CryptoKey };
}
