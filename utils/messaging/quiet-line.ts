/** What the page's mark says when a hold has ended. */

import type { FrameStatus } from './frame-channel.ts';
import type { HoldAnswer } from './hold-answer.ts';

export type SettledAnswer = Extract<HoldAnswer, { status: 'settled' }>;

/** What is told without asking. Who has seen the review knows the rest. */
export function quietLine(answer: SettledAnswer | null, wasSeen: boolean): FrameStatus {
  if (answer !== null && answer.cleaning !== 'nothing') return answer.cleaning;
  if (answer === null || wasSeen) return 'idle';
  return answer.noteCount > 0 ? 'noted' : 'ok';
}
