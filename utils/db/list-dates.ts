/** The dates of the lists out of a row, and of a register after a takeover. */
import type { TakeOverKind } from '../model/import-plan.ts';
import type { ListDates } from '../model/register.ts';

/** Nothing else of the row, and no field that is there and empty. */
export const listDates = ({ importedAt, wholeAt }: ListDates): ListDates => ({
  importedAt,
  ...(wholeAt === undefined ? {} : { wholeAt }),
});

/** A list of answers makes groups no younger; ticks for one group make nobody else's answers younger. */
export function datesAfter(
  kind: TakeOverKind,
  before: ListDates | undefined,
  now: string,
): ListDates {
  if (kind === 'whole' || before === undefined) return { importedAt: now };
  return kind === 'ticks'
    ? listDates(before)
    : { importedAt: now, wholeAt: before.wholeAt ?? before.importedAt };
}
