/** What is kept no longer (S24). Pure; days are `2026-11-24`. */
import { monthsLater, schoolYearStart } from '../../consent/school-year.ts';
import type { Publication } from '../../model/publication.ts';
import type { Recording } from '../../model/recording.ts';
import type { Enrolment, Takedown } from '../../model/takedown.ts';

/** At most three years, whoever is still at school. */
const mostMonths = 36;
/** What was taken down can be shown for a year. */
const tickedMonths = 12;

export const isRowDue = ({ day }: Pick<Publication, 'day'>, today: string): boolean =>
  monthsLater(day, mostMonths) <= today;

const dayMs = 24 * 60 * 60 * 1000;

/** `days` is the school's own number, which can only be stricter. */
export const isRowDueBy = (
  { day }: Pick<Publication, 'day'>,
  days: number | null,
  today: string,
): boolean => days !== null && Date.parse(today) - Date.parse(day) >= days * dayMs;

/** The school year in which the pupil left, and one more. Then no row refers to the pupil any more. */
export const isLeaverDue = ({ leftOn }: Pick<Enrolment, 'leftOn'>, today: string): boolean =>
  leftOn !== null && monthsLater(schoolYearStart(leftOn), 24) <= today;

/** `isOpen`: something is still to be done. */
export function isTakedownDue(
  { on, ticked }: Pick<Takedown, 'on' | 'ticked'>,
  isOpen: boolean,
  today: string,
): boolean {
  if (isOpen) return monthsLater(on, mostMonths) <= today;
  const last = Object.values(ticked).reduce((day, one) => (one.on > day ? one.on : day), on);
  return monthsLater(last, tickedMonths) <= today;
}

/** What was deleted is refused for a year more, in case there is another copy. One that nobody ticks is never due: it waits. */
export const isRecordingDue = (
  { deletedOn }: Pick<Recording, 'deletedOn'>,
  today: string,
): boolean => deletedOn !== null && monthsLater(deletedOn, tickedMonths) <= today;
