/** A moment as evidence keeps it. */

const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** ISO 8601 without fractions, for milliseconds since 1970. Null for what is no date of a film. */
export const wholeSeconds = (moment: number): string | null =>
  moment >= earliest && moment < latest ? `${new Date(moment).toISOString().slice(0, 19)}Z` : null;
