/** Months, of which some are also names; "jan", "mei" and "apr" are how dates have them. */
const months: ReadonlySet<string> = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december
   jan feb mrt apr jun jul aug sep sept okt nov dec`.split(/\s+/),
);

/** How dates have them; "Jan" is a child more often. */
const short: ReadonlySet<string> = new Set(
  'jan feb mrt apr jun jul aug sep sept okt nov dec'.split(' '),
);

/** Whether it is a month in full. */
export function isWholeMonth(folded: string): boolean {
  return isMonth(folded) && !short.has(folded);
}

export function isMonth(folded: string): boolean {
  return months.has(folded);
}
