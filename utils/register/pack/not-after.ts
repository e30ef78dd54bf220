/** A pack from a clock that is ahead. */
import type { ListDates } from '../../model/register.ts';

/** Such a clock must not make every later list an older one. `now` is ISO 8601. */
export function notAfter<T extends ListDates>(pack: T, now: string): T {
  const capped = (instant: string): string =>
    Date.parse(instant) > Date.parse(now) ? now : instant;
  const { importedAt, wholeAt } = pack;
  return {
    ...pack,
    importedAt: capped(importedAt),
    ...(wholeAt === undefined ? {} : { wholeAt: capped(wholeAt) }),
  };
}
