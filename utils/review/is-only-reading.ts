/** Whether all that keeps a hold from In orde is that its photos are still being read. */
import { isUnderWay } from '../model/evidence.ts';
import type { Judgement } from '../verdict/judge.ts';

export const isOnlyReading = ({ open, isIncomplete }: Judgement): boolean =>
  !isIncomplete &&
  open.every(({ severity, notChecked }) => severity === 'note' || isUnderWay(notChecked));
