/** What is asked and told about internal recordings, and the parsers of what is asked. */
import * as v from 'valibot';
import { type NewRecording, type RecordingView, recordingPurposes } from '../model/recording.ts';

export interface RecordingMessages {
  'options/recordings': { input: null; output: readonly RecordingView[] };
  'options/mark-recording': { input: NewRecording; output: readonly RecordingView[] };
  'options/tick-recording': {
    input: { readonly hash: string; readonly isDeleted: boolean };
    output: readonly RecordingView[];
  };
  /** It was none after all. */
  'options/unmark-recording': {
    input: { readonly hash: string };
    output: readonly RecordingView[];
  };
  /** How many have to be deleted: no more is told there. */
  'review/recordings-to-delete': { input: null; output: number };
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const words = v.pipe(v.string(), v.maxLength(500));

export const recordingParsers = {
  'options/recordings': v.null(),
  'options/mark-recording': v.object({
    hash,
    bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
    film: v.nullable(
      v.object({
        seconds: v.nullable(v.pipe(v.number(), v.finite())),
        madeAt: v.nullable(v.string()),
      }),
    ),
    purpose: v.picklist(recordingPurposes),
    deleteBy: v.pipe(v.string(), v.isoDate()),
    fileName: words,
    about: words,
    discussedWith: words,
  }),
  'options/tick-recording': v.object({ hash, isDeleted: v.boolean() }),
  'options/unmark-recording': v.object({ hash }),
  'review/recordings-to-delete': v.null(),
} satisfies {
  readonly [M in keyof RecordingMessages]: v.GenericSchema<unknown, RecordingMessages[M]['input']>;
};
