/** What checks say, and what follows from it. */

import type { ConsentState } from './consent.ts';
import type { Box, MentionLevel, NotCheckedReason } from './evidence.ts';
import type { PhotoId, PupilId, TextId } from './ids.ts';
import type { MentionReason } from './mention-reason.ts';

export const checkIds = [
  'register-missing',
  'register-stale',
  'photo-not-checked',
  'pupil-named-in-text',
  'pupil-named-in-file-name',
  'pupil-named-in-photo-text',
  'unread-text-in-photo',
  'pupil-named-in-metadata',
  'location-in-metadata',
  'metadata-not-removed',
  'consent-missing',
  'people-not-confirmed',
  'sensitive-near-pupil',
  'personal-data-near-pupil',
  'internal-recording',
  'recording-like-internal',
  'lesson-recording',
] as const;

export type CheckId = (typeof checkIds)[number];

/** `note` is told quietly, `review` asks the teacher to look, `stop` says do not publish. */
export type Severity = 'note' | 'review' | 'stop';

/** The sum of the findings: In orde, Controleren, Niet plaatsen. */
export type Verdict = 'ok' | 'review' | 'stop';

export interface Finding {
  /** Says *what* was found, so that the same thing is asked once in the life of a draft. */
  readonly key: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly pupilIds: readonly PupilId[];
  readonly photoId?: PhotoId;
  readonly textId?: TextId;
  readonly ranges?: readonly { readonly start: number; readonly end: number }[];
  readonly boxes?: readonly Box[];
  readonly quote?: string;
  /** How sure it is that words name a pupil. */
  readonly level?: MentionLevel;
  /** Why words were taken for a name. */
  readonly reasons?: readonly MentionReason[];
  readonly consent?: ConsentState;
  readonly notChecked?: NotCheckedReason;
  /** How many faces were found in the photo, where they could be looked for. */
  readonly faces?: number;
}

/** Accepted as if it were a finding: "a part could not be checked, and I looked myself". */
export const incompleteKey = 'incomplete';

/** A check's answer. Only `pass` and `not-applicable` are silent; the rest is never In orde. */
export type Outcome =
  | { readonly status: 'pass' }
  | { readonly status: 'not-applicable' }
  | { readonly status: 'violation'; readonly findings: readonly Finding[] }
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  | { readonly status: 'errored' };
