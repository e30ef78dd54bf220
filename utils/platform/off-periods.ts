/** When sites were switched off in this browser, and are: kept a year, so that it can be told afterwards. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OffPeriod } from '../model/site-switch.ts';

const key = 'offPeriods';
const most = 200;

const day = v.pipe(v.string(), v.isoDate());
const parser = v.fallback(
  v.array(v.object({ site: v.string(), from: day, until: v.nullable(day), isOver: v.boolean() })),
  [],
);

/** The latest first. What cannot be read is none: then everything is guarded. */
export async function readOffPeriods(): Promise<readonly OffPeriod[]> {
  return v.parse(parser, (await browser.storage.local.get(key))[key]);
}

export async function writeOffPeriods(periods: readonly OffPeriod[]): Promise<void> {
  await browser.storage.local.set({ [key]: periods.slice(0, most) });
}
