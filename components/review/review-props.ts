// What the review is given and tells, and what its parts share; apart, so that no part needs another.
import type { BuiltInChannelId } from '../../utils/model/channel.ts';
import type { Decision } from '../../utils/model/decision.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import type { ReviewView } from '../../utils/model/review-view.ts';
import type { ReviewState } from './compose-decision.ts';
import type { NewsLineProps } from './news-line.tsx';
import type { Answers } from './open-matters.ts';
import type { AnswerActions } from './use-answers.ts';

export interface ReviewPanelProps {
  readonly view: ReviewView;
  readonly photoUrls: Readonly<Record<PhotoId, string>>;
  /** Something is under way: nothing can be pressed. */
  readonly busy: boolean;
  readonly mode: 'frame' | 'window';
  /** A decision was taken, and goes out when all photos that it is about are read. */
  readonly isWaiting: boolean;
  /** False: only going back is possible, for instance until the panel was in sight long enough. */
  readonly mayDecide: boolean;
  readonly error: string | null;
  /** What has changed for pupils, until somebody has seen it. */
  readonly news?: NewsLineProps;
  readonly onDecide: (decision: Decision) => void;
  /** Takes back a decision that waits. */
  readonly onDecideAgain: () => void;
  readonly onChooseChannel: (channel: BuiltInChannelId) => void;
  readonly onChooseGroups: (groups: readonly string[]) => void;
  /** With what was answered so far. Rejects when there is no window. */
  readonly onOpenWindow: (decision: Decision) => Promise<void>;
  /** That word alone is no pupil, from now on. */
  readonly onIgnoreWord: (word: string) => void;
  readonly onOpenLink: (url: string) => void;
  /** Rejects when the clipboard refuses. */
  readonly onCopy: (text: string) => Promise<void>;
}

export interface ReviewBodyProps extends ReviewPanelProps {
  readonly answers: Answers;
  readonly actions: AnswerActions;
  readonly state: ReviewState;
  readonly isOverriding: boolean;
  /** With what was answered so far. */
  readonly onGoToWindow: () => Promise<void>;
}
