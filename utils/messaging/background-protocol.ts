/** What the background can be asked, by whom, and what it answers. */
import * as v from 'valibot';
import { type BuiltInChannelId, builtInChannelIds, purposeIds } from '../model/channel.ts';
import type { Decision } from '../model/decision.ts';
import type { Hold } from '../model/draft.ts';
import type { HoldId, PhotoId, PupilId } from '../model/ids.ts';
import type { Protection } from '../model/protection.ts';
import type { DepartedPupil, Register, StaffMember } from '../model/register.ts';
import type { SchoolPack } from '../model/school-pack.ts';
import { decisionParser } from './decision-parser.ts';
import type { WantedCopy } from './frame-channel.ts';
import type { GuardAnswer, HoldAnswer } from './hold-answer.ts';
import { groupsParser, holdIdParser, holdParser, photoIdParser } from './hold-parser.ts';
import { type LedgerMessages, ledgerParsers } from './ledger-messages.ts';
import { type PopupMessages, popupParsers } from './popup-messages.ts';
import { type RecordingMessages, recordingParsers } from './recording-messages.ts';
import type {
  ConsentChange,
  PackTaken,
  PackToTake,
  RegisterImport,
  RegisterSummary,
  ReplaceAnswer,
  StaffAnswer,
  StaffSummary,
  UndoAnswer,
} from './register-messages.ts';
import {
  handRecordParser,
  pupilIdParser,
  pupilParser,
  schoolPackParser,
  staffParser,
} from './register-parser.ts';
import { type SettingsMessages, settingsParsers } from './settings-messages.ts';
import { type TypedAnswer, type TypedTexts, typedTextsParser } from './typed-texts.ts';

/** Input and output of every message to the background. */
export interface BackgroundMessages
  extends LedgerMessages,
    PopupMessages,
    SettingsMessages,
    RecordingMessages {
  'guard/hello': { input: null; output: { readonly token: string } };
  'guard/judge-typed': { input: TypedTexts; output: TypedAnswer };
  /** Whether the teacher has switched off the site that the guard is in. */
  'guard/is-off': { input: null; output: boolean };
  /** Somebody opens the chooser of files, or drags files over the page. */
  'guard/files-soon': { input: null; output: null };
  'guard/gone': { input: { readonly holdId: HoldId }; output: null };
  /** Opens a hold without a frame: the browser's word says whose it is. */
  'guard/open': { input: { readonly hold: Hold }; output: null };
  /** Where there is something to decide it opens the hold's window, or opens it anew. */
  'guard/judge': { input: { readonly holdId: HoldId }; output: GuardAnswer };
  'review/open': {
    input: { readonly token: string; readonly hold: Hold };
    output: HoldAnswer | null;
  };
  'review/judge': { input: { readonly holdId: HoldId }; output: HoldAnswer };
  /** What a text that is still being written would be told. Holds nothing and keeps nothing. */
  'review/look': {
    input: { readonly token: string; readonly hold: Hold };
    output: HoldAnswer;
  };
  'review/ignore-typed': {
    input: { readonly token: string; readonly hold: Hold; readonly word: string };
    output: HoldAnswer;
  };
  /** Where it goes, by the teacher's word; as long as the page itself says what it said then. */
  'review/choose-channel': {
    input: { readonly holdId: HoldId; readonly channel: BuiltInChannelId };
    output: HoldAnswer;
  };
  'review/choose-groups': {
    input: { readonly holdId: HoldId; readonly groups: readonly string[] };
    output: HoldAnswer;
  };
  'review/decide': {
    input: { readonly holdId: HoldId; readonly decision: Decision };
    output: HoldAnswer;
  };
  'review/ignore-word': {
    input: { readonly holdId: HoldId; readonly word: string };
    output: HoldAnswer;
  };
  /** Files travel by messages only where messages can carry them (`review-frame/file-carrier.ts`). */
  'review/put-file': {
    input: { readonly photoId: PhotoId; readonly file: File };
    output: null;
  };
  'review/get-file': { input: { readonly photoId: PhotoId }; output: File };
  'review/get-copy': { input: WantedCopy; output: Blob };
  /** Has the page bring a file again that only it has. */
  'review/bring-file': {
    input: { readonly holdId: HoldId; readonly photoId: PhotoId };
    output: null;
  };
  /** Says that something is held: an event page would be suspended. */
  'review/stay': { input: null; output: null };
  'review/open-window': { input: { readonly holdId: HoldId }; output: null };
  'review/open-link': { input: { readonly url: string }; output: null };
  'options/register-summary': { input: null; output: RegisterSummary | null };
  /** How the register is protected on this device. */
  'options/protection': { input: null; output: Protection };
  /** As it is stored: what lists said and what was recorded by hand, apart. */
  'options/register': { input: null; output: Register | null };
  /** Who is gone, with the noes that were recorded by hand: they count again when the child is back. */
  'options/departed': { input: null; output: readonly DepartedPupil[] };
  /** As it counts today. */
  'options/register-today': { input: null; output: Register | null };
  'options/replace-register': { input: RegisterImport; output: ReplaceAnswer };
  'options/undo-import': { input: null; output: UndoAnswer };
  /** Null when the register does not know the pupil (any more). */
  'options/record-consent': { input: ConsentChange; output: RegisterSummary | null };
  'options/erase-pupil': {
    input: { readonly pupilId: PupilId };
    output: RegisterSummary | null;
  };
  'options/staff-summary': { input: null; output: StaffSummary | null };
  'options/replace-staff': {
    input: { readonly members: readonly StaffMember[] };
    output: StaffAnswer;
  };
  /** All that a colleague's browser needs; null without a register. */
  'options/school-pack': { input: null; output: SchoolPack | null };
  'options/take-school-pack': { input: PackToTake; output: PackTaken };
}

export type BackgroundMessage = keyof BackgroundMessages;

/** Who may send what (S10). The kind follows from the browser's word about the sender. */
export type SenderKind = 'guard' | 'review' | 'options' | 'popup';

const importIdParser = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const versionParser = v.pipe(v.number(), v.integer(), v.minValue(0));

const shortText = v.pipe(v.string(), v.maxLength(100));

const onHold = v.object({ holdId: holdIdParser });

export const backgroundParsers: {
  readonly [M in BackgroundMessage]: v.GenericSchema<unknown, BackgroundMessages[M]['input']>;
} = {
  'guard/hello': v.null(),
  'guard/judge-typed': typedTextsParser,
  'guard/is-off': v.null(),
  'guard/files-soon': v.null(),
  'guard/gone': onHold,
  'guard/open': v.object({ hold: holdParser }),
  'guard/judge': onHold,
  'review/open': v.object({ token: v.string(), hold: holdParser }),
  'review/judge': onHold,
  'review/look': v.object({ token: v.string(), hold: holdParser }),
  'review/ignore-typed': v.object({ token: v.string(), hold: holdParser, word: shortText }),
  'review/choose-channel': v.object({
    holdId: holdIdParser,
    channel: v.picklist(builtInChannelIds),
  }),
  'review/choose-groups': v.object({ holdId: holdIdParser, groups: groupsParser }),
  'review/decide': v.object({ holdId: holdIdParser, decision: decisionParser }),
  'review/ignore-word': v.object({ holdId: holdIdParser, word: shortText }),
  'review/put-file': v.object({ photoId: photoIdParser, file: v.file() }),
  'review/get-file': v.object({ photoId: photoIdParser }),
  'review/get-copy': v.object({ id: photoIdParser, hash: shortText }),
  'review/bring-file': v.object({ holdId: holdIdParser, photoId: photoIdParser }),
  'review/stay': v.null(),
  'review/open-window': onHold,
  'review/open-link': v.object({ url: v.string() }),
  'options/register-summary': v.null(),
  'options/protection': v.null(),
  'options/register': v.null(),
  'options/departed': v.null(),
  'options/register-today': v.null(),
  'options/replace-register': v.object({
    pupils: v.array(pupilParser),
    basedOn: versionParser,
    importId: importIdParser,
    kind: v.picklist(['whole', 'answers', 'ticks']),
  }),
  'options/undo-import': v.null(),
  'options/record-consent': v.object({
    pupilId: pupilIdParser,
    purposes: v.array(v.picklist(purposeIds)),
    record: handRecordParser,
  }),
  'options/erase-pupil': v.object({ pupilId: pupilIdParser }),
  'options/staff-summary': v.null(),
  'options/replace-staff': v.object({ members: v.array(staffParser) }),
  'options/school-pack': v.null(),
  'options/take-school-pack': v.object({
    pack: schoolPackParser,
    basedOn: versionParser,
    importId: importIdParser,
  }),
  ...ledgerParsers,
  ...popupParsers,
  ...settingsParsers,
  ...recordingParsers,
};
