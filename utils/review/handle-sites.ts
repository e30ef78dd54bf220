/** Messages about sites that are switched off: what the options page shows, and what a page's guard asks. */
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { isOffOn, type SiteSwitches } from '../model/site-switch.ts';
import { localDay } from '../platform/local-day.ts';
import { readOffPeriods, writeOffPeriods } from '../platform/off-periods.ts';
import { readPolicy } from '../platform/read-policy.ts';
import { pickSite } from '../sites/pick-site.ts';
import { sites } from '../sites/registry.ts';
import { switchSite } from './switch-site.ts';

type SiteMessage = 'guard/is-off' | 'options/sites' | 'options/switch-site';

const yearInMs = 365 * 24 * 60 * 60 * 1_000;

export function handleSites(
  now: () => Date = () => new Date(),
): Pick<BackgroundHandlers, SiteMessage> {
  const all = () => siteSwitches(now());
  return {
    // By the browser's word about where the guard is.
    'guard/is-off': async (_, { url }) => {
      const id = url === null ? undefined : pickSite(url)?.id;
      return (await all()).sites.some(({ site, off }) => site === id && off !== null);
    },
    'options/sites': all,
    'options/switch-site': async ({ site, state }) => {
      const { mayBeOff } = await all();
      if (mayBeOff || state === 'on') {
        const [today, yearAgo] = [now(), new Date(now().getTime() - yearInMs)].map(localDay);
        const periods = await readOffPeriods();
        await writeOffPeriods(switchSite(periods, site, state, today ?? '', yearAgo ?? ''));
      }
      return all();
    },
  };
}

export async function siteSwitches(now: Date): Promise<SiteSwitches> {
  const [periods, { maySitesBeOff }] = await Promise.all([readOffPeriods(), readPolicy()]);
  const today = localDay(now);
  return {
    mayBeOff: maySitesBeOff,
    sites: sites.map(({ id, matches }) => {
      const own = periods.filter(({ site }) => site === id);
      const off = own.find((period) => isOffOn(period, today)) ?? null;
      return {
        site: id,
        places: matches,
        off: maySitesBeOff ? off : null,
        before: own.filter((it) => it !== off),
      };
    }),
  };
}
