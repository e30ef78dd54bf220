/** What lies in which store today. Migrations describe how it came to be so. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { IgnoredWord } from '../model/ignored-word.ts';
import type { Publication } from '../model/publication.ts';
import type { Recording } from '../model/recording.ts';
import type { DepartedPupil, ListDates, Pupil, Register, StaffList } from '../model/register.ts';
import type { Enrolment, Takedown } from '../model/takedown.ts';

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

/** What is sealed, each part as one: a register is read and replaced whole. */
export interface SealedParts {
  readonly pupils: readonly Pupil[];
  /** The register before the last import. Not kept for long. */
  readonly previous: PreviousRegister;
  /** Noes that were recorded by hand of pupils who are gone. Not kept for ever. */
  readonly departed: readonly DepartedPupil[];
  readonly staff: StaffList;
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The keys that this browser made for itself. */
export type KeyName = 'ledger' | 'seal' | 'register';

/** A key that only the device's secret opens. */
export interface WrappedKey {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

export interface BeeldwachtSchema extends DBSchema {
  /** Under the key `current`: which generation of the register the pupils are. */
  register: { key: 'current'; value: RegisterRow };
  sealed: { key: keyof SealedParts; value: Sealed };
  ignoredWords: { key: string; value: IgnoredWord };
  publications: {
    key: string;
    value: Publication;
    indexes: {
      post: string;
      state: string;
      pupilRefs: string;
      possibleRefs: string;
      groupRefs: string;
    };
  };
  takedowns: { key: string; value: Takedown };
  enrolments: { key: string; value: Enrolment };
  /** Under `started`: the day from which the ledger is kept, `2026-11-24`. */
  ledgerDays: { key: 'started'; value: string };
  /** Under `clock`: when this computer's clock was read last, and how long it has run on. */
  clock: {
    key: 'clock';
    value: { readonly lastSeen: number; readonly steady: number };
  };
  /** `ledger` makes references that only this browser can join to names; `seal` keeps addresses; `register` seals. */
  keys: { key: KeyName; value: CryptoKey | WrappedKey };
  /** From before the parts were sealed: empty as soon as the database was opened. */
  pupils: { key: string; value: Pupil };
  previousRegister: { key: 'previous'; value: PreviousRegister };
  departed: { key: string; value: DepartedPupil };
  staff: { key: 'current'; value: StaffList };
  recordings: { key: string; value: Recording };
}

export type Database = IDBPDatabase<BeeldwachtSchema>;
