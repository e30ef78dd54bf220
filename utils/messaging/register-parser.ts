/** Parses what makes up a school's register, wherever it comes from. What is not known is dropped. */
import * as v from 'valibot';
import { channelIds, purposeIds } from '../model/channel.ts';
import {
  consentSources,
  consentStates,
  type HandRecord,
  type Origin,
  screenSources,
} from '../model/consent.ts';
import { pupilId } from '../model/ids.ts';
import { type IgnoredWord, ignorePlaces } from '../model/ignored-word.ts';
import type { DepartedPupil, Pupil, StaffList, StaffMember } from '../model/register.ts';
import type { Contact } from '../model/review-view.ts';
import type { SchoolChannel } from '../model/school-channel.ts';
import type { SchoolPack } from '../model/school-pack.ts';

export const pupilIdParser = v.pipe(v.string(), v.transform(pupilId));

const day = v.pipe(v.string(), v.isoDate());

export const handRecordParser: v.GenericSchema<unknown, HandRecord> = v.object({
  state: v.picklist(consentStates),
  on: day,
  source: v.picklist(consentSources),
});

const originParser: v.GenericSchema<unknown, Origin> = v.object({
  source: v.picklist(screenSources),
  on: day,
});

export const pupilParser: v.GenericSchema<unknown, Pupil> = v.object({
  id: pupilIdParser,
  firstName: v.string(),
  infix: v.string(),
  lastName: v.string(),
  givenNames: v.exactOptional(v.string()),
  group: v.string(),
  otherGroups: v.exactOptional(v.array(v.string())),
  number: v.exactOptional(v.string()),
  sixteenFrom: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))),
  consents: v.record(v.picklist(purposeIds), v.picklist(consentStates)),
  takenFrom: v.exactOptional(v.record(v.picklist(purposeIds), originParser)),
  byHand: v.exactOptional(v.record(v.picklist(purposeIds), handRecordParser)),
});

export const staffParser: v.GenericSchema<unknown, StaffMember> = v.object({
  firstName: v.string(),
  infix: v.string(),
  lastName: v.string(),
});

const contactText = v.pipe(v.string(), v.maxLength(500));

export const contactParser: v.GenericSchema<unknown, Contact> = v.object({
  schoolContact: contactText,
  privacyOfficer: contactText,
  privacyStatementUrl: contactText,
});

const instant = v.pipe(v.string(), v.isoTimestamp());

const departedParser: v.GenericSchema<unknown, DepartedPupil> = v.object({
  id: pupilIdParser,
  firstName: v.string(),
  infix: v.string(),
  lastName: v.string(),
  number: v.exactOptional(v.string()),
  byHand: v.record(v.picklist(purposeIds), handRecordParser),
  goneOn: day,
});

const staffListParser: v.GenericSchema<unknown, StaffList> = v.object({
  importedAt: instant,
  members: v.array(staffParser),
});

const ignoredWordParser: v.GenericSchema<unknown, IgnoredWord> = v.object({
  word: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  shown: v.pipe(v.string(), v.maxLength(100)),
  day,
  place: v.picklist(ignorePlaces),
});

export const channelListParser: v.GenericSchema<unknown, readonly SchoolChannel[]> = v.pipe(
  v.array(
    v.object({
      id: v.picklist(channelIds),
      label: v.nullable(v.pipe(v.string(), v.maxLength(100))),
      isUsed: v.boolean(),
    }),
  ),
  v.maxLength(channelIds.length),
);

/** A pack without pupils is none: it would empty the register. */
export const schoolPackParser: v.GenericSchema<unknown, SchoolPack> = v.object({
  importedAt: instant,
  wholeAt: v.exactOptional(instant),
  pupils: v.pipe(v.array(pupilParser), v.minLength(1)),
  departed: v.array(departedParser),
  staff: v.nullable(staffListParser),
  ignoredWords: v.array(ignoredWordParser),
  contact: contactParser,
  closedAppNeedsConsent: v.boolean(),
  channels: v.exactOptional(channelListParser),
});

/** What was opened as a pack, or null when it is none. */
export function parseSchoolPack(opened: unknown): SchoolPack | null {
  const parsed = v.safeParse(schoolPackParser, opened);
  return parsed.success ? parsed.output : null;
}
