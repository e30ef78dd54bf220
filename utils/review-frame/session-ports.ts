/** What a review session needs, and what it says of itself. */

import type { FrameStatus, Progress } from '../messaging/frame-channel.ts';
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import type { BuiltInChannelId } from '../model/channel.ts';
import type { Decision } from '../model/decision.ts';
import type { Hold } from '../model/draft.ts';
import type { HoldId, PhotoId } from '../model/ids.ts';
import type { ReviewView } from '../model/review-view.ts';

export type ReviewError =
  | 'not-allowed'
  | 'ledger-failed'
  | 'page-gone'
  | 'copy-failed'
  | 'unreachable'
  | 'unknown-hold';

export interface ReviewState {
  readonly view: ReviewView | null;
  readonly busy: boolean;
  readonly error: ReviewError | null;
  /** A decision was taken, and goes out when all photos that it is about are read. */
  readonly isWaiting: boolean;
  /** A text that is still being written: there is nothing to decide, only to see. */
  readonly isLook: boolean;
}

/** What the session needs; the frame and the window give different ends. */
export interface SessionPorts {
  open(hold: Hold): Promise<HoldAnswer | null>;
  judge(id: HoldId): Promise<HoldAnswer>;
  chooseChannel(id: HoldId, channel: BuiltInChannelId): Promise<HoldAnswer>;
  chooseGroups(id: HoldId, groups: readonly string[]): Promise<HoldAnswer>;
  decide(id: HoldId, decision: Decision): Promise<HoldAnswer>;
  ignoreWord(id: HoldId, word: string): Promise<HoldAnswer>;
  look(hold: Hold): Promise<HoldAnswer>;
  ignoreTyped(hold: Hold, word: string): Promise<HoldAnswer>;
  putFile(id: PhotoId, file: File): Promise<void>;
  getFile(id: PhotoId): Promise<File>;
  getPreview(id: PhotoId): Promise<Blob>;
  onState(state: ReviewState): void;
  onStatus(status: FrameStatus): void;
  onProgress(progress: Progress): void;
  /** Drops the hold in the page, when the background could not be told. */
  abandon(id: HoldId): void;
  /** The look is over. */
  onLooked(): void;
}
