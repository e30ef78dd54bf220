// Files that show nothing to anybody: to leave them out comes before a look at them.
import type { NotCheckedReason } from '../../utils/model/evidence.ts';
import type { FindingView } from '../../utils/model/review-view.ts';

const unseeable: ReadonlySet<NotCheckedReason> = new Set(['empty', 'not-a-picture', 'undecodable']);

export function isUnseeable({ notChecked }: FindingView): boolean {
  return notChecked !== undefined && unseeable.has(notChecked);
}

/** A file of 0 bytes: "I looked myself" would not be true of it. */
export function isEmptyFile({ notChecked }: FindingView): boolean {
  return notChecked === 'empty';
}
