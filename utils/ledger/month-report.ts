/** Counts a month of the ledger. Pure. */
import { builtInChannelIds } from '../model/channel.ts';
import type { MonthReport } from '../model/month-report.ts';
import type { Changes, Publication } from '../model/publication.ts';
import type { Takedown } from '../model/takedown.ts';

/** `month` is `2026-11`. Photos and text of one post are one post, of the month in which it began. */
export function monthReport(
  rows: readonly Publication[],
  takedowns: readonly Pick<Takedown, 'on' | 'ticked'>[],
  month: string,
): MonthReport {
  const isOf = (day: string): boolean => day.startsWith(`${month}-`);
  const posts = [...Map.groupBy(rows, ({ post }) => post).values()].filter((parts) =>
    isOf(parts.map(({ day }) => day).reduce((one, other) => (other < one ? other : one))),
  );
  const count = (is: (parts: readonly Publication[]) => boolean): number => posts.filter(is).length;
  const own = posts.flat();
  const total = (kind: keyof Changes): number =>
    own.reduce((sum, { changes }) => sum + changes[kind], 0);
  const ticked = takedowns.flatMap((one) => Object.values(one.ticked));
  return {
    month,
    posts: posts.length,
    withPhotos: count((parts) => parts.some(hasPhotos)),
    channels: builtInChannelIds
      .map((channel) => ({
        channel,
        posts: count((parts) => parts.some((row) => row.channel === channel)),
      }))
      .filter((one) => one.posts > 0),
    inOrder: count((parts) => parts.every(({ verdict }) => verdict === 'ok')),
    withReason: count((parts) => parts.some(({ reasons }) => reasons.length > 0)),
    unsure: count((parts) => parts.some(({ state }) => state !== 'sure')),
    changes: {
      names: total('names'),
      covers: total('covers'),
      photos: total('photos'),
      cleaned: total('cleaned'),
    },
    withdrawn: takedowns.filter(({ on }) => isOf(on)).length,
    removed: ticked.filter(({ outcome, on }) => outcome === 'removed' && isOf(on)).length,
  };
}

const hasPhotos = ({ kind, fileRefs }: Publication): boolean =>
  kind === 'photos' || fileRefs.length > 0;
