/** What the background answers about a hold. */
import type { PhotoId } from '../model/ids.ts';
import type { ReviewView } from '../model/review-view.ts';

/** The state of a hold as the review sees it. */
export type HoldAnswer =
  | { readonly status: 'view'; readonly view: ReviewView }
  /** Nothing is to be decided so far, and not all is read: to be asked again. */
  | { readonly status: 'reading' }
  /** The checker has lost these files (it was restarted): send them again. */
  | { readonly status: 'needs-bytes'; readonly photoIds: readonly PhotoId[] }
  /** `noteCount`: names that are only marked, because no photo stands beside them. */
  | { readonly status: 'settled'; readonly noteCount: number; readonly cleaning: Cleaning }
  /** Nothing of that id is held: the page was reloaded, or the browser restarted. */
  | { readonly status: 'unknown-hold' }
  /** What was asked is not allowed here, or could not be done; the hold stays. */
  | { readonly status: 'refused'; readonly reason: RefusedReason };

export type RefusedReason = 'not-allowed' | 'ledger-failed' | 'page-gone' | 'copy-failed';

/** The same for a guard whose review is in a window: never the view, in which there are names. */
export type GuardAnswer =
  | Exclude<HoldAnswer, { readonly status: 'view' }>
  /** A window of the extension asks the teacher. */
  | { readonly status: 'asked' };

/** What was done about hidden data in the photos that were released. */
export type Cleaning = 'nothing' | 'cleaned' | 'not-cleaned';
