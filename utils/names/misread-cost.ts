/** How likely a reader of pictures takes one word for another: the less, the likelier. */

/** Letters that look alike in print or in handwriting, in groups; each letter may be in several. */
const alike = 'iljt1f|ao0e|ce|uvy|un|nhr|hbk|gqy9|s5|z2|b8|rv|mn|pf|xk|dq|op'.split('|');
const alikeCost = 0.4;

/** What a reader makes of two letters, or of one: both ways. */
const pairs: readonly (readonly [two: string, one: string])[] = [
  ['rn', 'm'],
  ['in', 'm'],
  ['ni', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ii', 'u'],
  ['li', 'u'],
  ['ri', 'n'],
  ['ij', 'y'],
  ['lc', 'k'],
];
const pairCost = 0.3;

/** Thin letters vanish between others, and appear out of dirt. */
const thin = 'iljtfr1';
const thinCost = 0.6;

const confused = new Set(
  alike.flatMap((letters) => [...letters].flatMap((one) => [...letters].map((two) => one + two))),
);
const joined = new Set(pairs.map(([two, one]) => `${two}>${one}`));

/** A weighted edit distance of two folded words; `limit` or more is all the same. */
export function misreadCost(read: string, name: string, limit: number): number {
  if (Math.abs(read.length - name.length) * pairCost >= limit) return limit;
  const width = name.length + 1;
  let before: number[] = [];
  let last: number[] = [];
  for (let row = 0; row <= read.length; row += 1) {
    const costs: number[] = [];
    let least = limit;
    for (let at = 0; at < width; at += 1) {
      const cost = stepTo(read, name, row, at, costs, last, before);
      costs.push(cost);
      least = Math.min(least, cost);
    }
    // A pair reaches back two rows.
    if (least >= limit && Math.min(...last, limit) >= limit) return limit;
    before = last;
    last = costs;
  }
  return Math.min(limit, last[name.length] ?? limit);
}

function stepTo(
  read: string,
  name: string,
  row: number,
  at: number,
  costs: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  if (row === 0 && at === 0) return 0;
  const one = read.charAt(row - 1);
  const two = name.charAt(at - 1);
  const far = Number.POSITIVE_INFINITY;
  const skipped = row === 0 ? far : (last[at] ?? far) + lossOf(one);
  const missing = at === 0 ? far : (costs[at - 1] ?? far) + lossOf(two);
  if (row === 0 || at === 0) return Math.min(skipped, missing);
  const changed = (last[at - 1] ?? far) + changeOf(one, two);
  const toOne = joined.has(`${read.slice(row - 2, row)}>${two}`) ? (before[at - 1] ?? far) : far;
  const toTwo = joined.has(`${name.slice(at - 2, at)}>${one}`) ? (last[at - 2] ?? far) : far;
  return Math.min(skipped, missing, changed, toOne + pairCost, toTwo + pairCost);
}

const lossOf = (letter: string): number => (thin.includes(letter) ? thinCost : 1);

function changeOf(one: string, two: string): number {
  if (one === two) return 0;
  return confused.has(one + two) ? alikeCost : 1;
}
