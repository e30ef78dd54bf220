/** Switches a site off or on: pure, by day (ISO 8601). */
import { isOffOn, type OffPeriod, type SwitchState } from '../model/site-switch.ts';

/** What ended before `yearAgo` is forgotten. The latest comes first. */
export function switchSite(
  periods: readonly OffPeriod[],
  site: string,
  state: SwitchState,
  today: string,
  yearAgo: string,
): readonly OffPeriod[] {
  const before = periods
    .filter(({ until }) => until === null || until >= yearAgo)
    .map((period) =>
      period.site === site && isOffOn(period, today)
        ? { ...period, until: today, isOver: true }
        : period,
    );
  if (state === 'on') return before;
  const until = state === 'off-today' ? today : null;
  return [{ site, from: today, until, isOver: false }, ...before];
}
