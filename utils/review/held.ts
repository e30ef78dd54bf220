/** One open hold, with everything that judging and settling it takes. */
import type { Policy } from '../model/policy.ts';
import type { RecordingMark } from '../model/recording.ts';
import type { Register } from '../model/register.ts';
import { changePart, type HeldPart, type OpenDraft } from './open-draft.ts';

export interface Held {
  readonly draft: OpenDraft;
  readonly part: HeldPart;
  readonly register: Register | null;
  readonly policy: Policy;
  /** Folded words that are no mention today, sorted. */
  readonly ignoredWords: readonly string[];
  readonly recordings: readonly RecordingMark[];
}

/** The part lies in the draft as well: both are changed together. */
export function changeHeld(held: Held, change: Partial<HeldPart>): Held {
  const part = { ...held.part, ...change };
  return { ...held, part, draft: changePart(held.draft, part.id, change) };
}
