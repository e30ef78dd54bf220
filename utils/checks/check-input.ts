/** Everything a check may ask for. A check names what it requires and receives exactly that. */
import type { Absence } from '../model/decision.ts';
import type { Audience, DraftText, HoldKind } from '../model/draft.ts';
import type { PhotoEvidence, TextMentions } from '../model/evidence.ts';
import type { PhotoId } from '../model/ids.ts';
import type { RecordingMark } from '../model/recording.ts';
import type { Register } from '../model/register.ts';

export interface CheckInput {
  /** The photos of the draft: those held now and those released earlier in it. */
  readonly photoIds: readonly PhotoId[];
  readonly audience: Audience;
  /** Who is known, by a person's word, not to be in which photo. */
  readonly absences: readonly Absence[];
  /** What is on its way out: photos that were chosen, or texts that are being published. */
  readonly leaving: HoldKind;
  /** Absent until a register has been imported. */
  readonly register: Register;
  /** One entry for each photo of the draft, or absent. */
  readonly photos: readonly PhotoEvidence[];
  /** The names found in each text of the draft, or absent. */
  readonly texts: readonly TextMentions[];
  /** Files that must stay inside the school. */
  readonly recordings: readonly RecordingMark[];
  /** The words of those texts, for checks that look for other things than names. */
  readonly writtenTexts: readonly DraftText[];
}

export type CheckInputKey = keyof CheckInput;
