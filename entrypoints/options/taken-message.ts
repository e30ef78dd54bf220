// What is said when a list has been taken over.
import type { Translate } from '../../components/shared/words.ts';

export interface TakenList {
  readonly kind: 'whole' | 'answers';
  /** Something that was pasted leaves no file to delete. */
  readonly isFile: boolean;
  readonly isStaffKept: boolean;
  readonly pupils: number;
  readonly groups: number;
}

export function takenMessage(words: Translate, list: TakenList): string {
  const done = doneWords(words, list);
  return list.isFile ? `${done} ${words('import_delete_file')}` : done;
}

function doneWords(words: Translate, { kind, isStaffKept, pupils, groups }: TakenList): string {
  if (!isStaffKept) return words('import_staff_failed');
  if (kind === 'answers') return words('import_done_answers');
  return words('import_done', pupils, groups);
}
