/** What is asked and told about the ledger, and the parsers of what is asked. */
import * as v from 'valibot';
import type { MergedLedger } from '../ledger/colleague/merge-ledger.ts';
import type { PupilId } from '../model/ids.ts';
import type { LedgerPack } from '../model/ledger-pack.ts';
import type { MonthReport } from '../model/month-report.ts';
import {
  type PupilPosts,
  type TakedownOutcome,
  type TakedownSummary,
  type TakedownView,
  takedownOutcomes,
} from '../model/takedown.ts';
import { ledgerPackParser } from './ledger-pack-parser.ts';
import { pupilIdParser } from './register-parser.ts';

/** A pupil's matter in one line, for where a review is open. */
export type TakedownNews = Pick<
  TakedownView,
  'pupilRef' | 'name' | 'group' | 'hasLeft' | 'purposes'
>;

export interface TickedPost {
  readonly pupilRef: string;
  readonly post: string;
  /** Null: it was not ticked after all. */
  readonly outcome: TakedownOutcome | null;
}

export interface LedgerMessages {
  'options/takedown-summary': { input: null; output: TakedownSummary };
  'options/takedowns': { input: null; output: readonly TakedownView[] };
  'options/tick-post': { input: TickedPost; output: readonly TakedownView[] };
  'options/see-takedowns': {
    input: { readonly pupilRefs: readonly string[] };
    output: readonly TakedownView[];
  };
  'options/pupil-posts': { input: { readonly pupilId: PupilId }; output: PupilPosts };
  /** `month` is `2026-11`. */
  'options/month-report': { input: { readonly month: string }; output: MonthReport };
  'options/ledger-pack': { input: null; output: LedgerPack };
  'options/merge-ledger': { input: LedgerPack; output: MergedLedger };
  'options/trust-clock': { input: null; output: TakedownSummary };
  'review/news': { input: null; output: readonly TakedownNews[] };
  'review/see-news': { input: { readonly pupilRefs: readonly string[] }; output: null };
}

const ref = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const refs = v.object({ pupilRefs: v.pipe(v.array(ref), v.maxLength(10_000)) });

export const ledgerParsers = {
  'options/takedown-summary': v.null(),
  'options/takedowns': v.null(),
  'options/tick-post': v.object({
    pupilRef: ref,
    post: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    outcome: v.nullable(v.picklist(takedownOutcomes)),
  }),
  'options/see-takedowns': refs,
  'options/pupil-posts': v.object({ pupilId: pupilIdParser }),
  'options/month-report': v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)) }),
  'options/ledger-pack': v.null(),
  'options/merge-ledger': ledgerPackParser,
  'options/trust-clock': v.null(),
  'review/news': v.null(),
  'review/see-news': refs,
} satisfies {
  readonly [M in keyof LedgerMessages]: v.GenericSchema<unknown, LedgerMessages[M]['input']>;
};
