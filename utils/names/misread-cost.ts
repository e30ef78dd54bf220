/** How likely a reader of pictures takes one word for another: the less, the likelier. */

/** Letters that look alike in print or in handwriting, in groups; each letter may be in several. */
const alike = 'iljt1f|ao0e|ce|uvy|un|nhr|hbk|gqy9|s5|z2|b8|rv|mn|pf|xk|dq|op'.split('|');
const alikeCost = 0.4;

/** What a reader makes of two letters, or of one: both ways. */
const pairs = 'rn>m in>m ni>m cl>d vv>w ii>u li>u ri>n ij>y lc>k'.split(' ');
const pairCost = 0.3;

/** Thin letters vanish between others, and appear out of dirt. */
const thin = 'iljtfr1';
const thinCost = 0.6;

/** The tables are by letter, or by two of them; outside ASCII no letter looks like another. */
const PLAIN = 128;
const changes = new Float64Array(PLAIN * PLAIN).fill(1);
const joined = new Uint8Array(PLAIN * PLAIN);
const losses = new Float64Array(PLAIN).fill(1);
const placeOf = (letters: string): number => letters.charCodeAt(0) * PLAIN + letters.charCodeAt(1);

for (const letters of alike) {
  for (const one of letters) for (const two of letters) changes[placeOf(one + two)] = alikeCost;
}
for (const pair of pairs) joined[placeOf(pair)] = pair.charCodeAt(3);
for (const letter of thin) losses[letter.charCodeAt(0)] = thinCost;

/** No word of a name is longer. */
const LONGEST = 40;
const FAR = Number.POSITIVE_INFINITY;
/** The last three rows of the table of costs, filled over and over: every word is compared with every name. */
const rows = [
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
] as const;

/** A weighted edit distance of two folded words; `limit` or more is all the same. */
export function misreadCost(read: string, name: string, limit: number): number {
  const length = Math.max(read.length, name.length);
  const apart = Math.abs(read.length - name.length);
  if (length > LONGEST || apart * pairCost >= limit) return limit;
  let [before, last, costs] = rows;
  let nearest = 0;
  for (let row = 0; row <= read.length; row += 1) {
    const least = fillRow(read, name, row, costs, last, before);
    // A pair reaches back two rows.
    if (least >= limit && nearest >= limit) return limit;
    nearest = least;
    [before, last, costs] = [last, costs, before];
  }
  return Math.min(limit, last[name.length] ?? limit);
}

/** Fills the costs of the first `row` letters of `read` as each beginning of `name`; gives the least. */
function fillRow(
  read: string,
  name: string,
  row: number,
  costs: Float64Array,
  last: Float64Array,
  before: Float64Array,
): number {
  const one = row === 0 ? 0 : read.charCodeAt(row - 1);
  const loss = lossOf(one);
  const became = row < 2 ? 0 : joinedOf(read, row);
  costs[0] = row === 0 ? 0 : (last[0] ?? FAR) + loss;
  let least = costs[0];
  for (let at = 1; at <= name.length; at += 1) {
    const two = name.charCodeAt(at - 1);
    let cost = (costs[at - 1] ?? FAR) + lossOf(two);
    if (row > 0) {
      cost = Math.min(cost, (last[at] ?? FAR) + loss, (last[at - 1] ?? FAR) + changeOf(one, two));
      if (became === two) cost = Math.min(cost, (before[at - 1] ?? FAR) + pairCost);
      if (at > 1 && joinedOf(name, at) === one) {
        cost = Math.min(cost, (last[at - 2] ?? FAR) + pairCost);
      }
    }
    costs[at] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The letter that the two before `at` look like together, 0 for none. */
function joinedOf(word: string, at: number): number {
  const one = word.charCodeAt(at - 2);
  const two = word.charCodeAt(at - 1);
  return one < PLAIN && two < PLAIN ? (joined[one * PLAIN + two] ?? 0) : 0;
}

const lossOf = (letter: number): number => (letter < PLAIN ? (losses[letter] ?? 1) : 1);

function changeOf(one: number, two: number): number {
  if (one === two) return 0;
  return one < PLAIN && two < PLAIN ? (changes[one * PLAIN + two] ?? 1) : 1;
}
