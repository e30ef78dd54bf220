/** Keys under which spellings of one name fall together: by look, by sound, by one letter less. */

/** What each letter or digit is made of: the strokes that readers take apart or put together. */
const strokes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    l: 'i',
    j: 'i',
    '3': 'e',
    c: 'e',
    '4': 'a',
    '5': 's',
    '8': 'b',
    u: 'ii',
    n: 'ri',
    m: 'rri',
    w: 'vv',
    d: 'ei',
  }),
);

/**
 * What readers of pictures, and children, mix up falls together: 0/o, 1/l/i/j, c/e, rn/m, ri/n,
 * ii/u, vv/w, cl/d. Both sides are keyed, so the key needs no way back.
 */
export function lookOf(folded: string): string {
  return folded.replace(/[01ljc3458unmwd]/g, (one) => strokes.get(one) ?? one);
}

/** Spellings that sound alike in Dutch: Sofie and Sophie, Luuk and Luc, Mohamed and Mohammed. */
export function soundOf(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ij|ey|ei|ay|ai|y|j(?=[^aeiou])/g, 'i')
    .replace(/ie/g, 'i')
    .replace(/z/g, 's')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=[aeiou])h$/, '');
}

/** The word and every word that is it with one letter less. */
export function deletionsOf(folded: string): readonly string[] {
  const all = [folded];
  for (let at = 0; at < folded.length; at += 1) {
    if (folded[at] !== folded[at - 1]) all.push(folded.slice(0, at) + folded.slice(at + 1));
  }
  return all;
}

/** Whether one letter put in, left out, changed or swapped with the next makes one of the other. */
export function isOneEdit(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = one.slice(from);
  const otherRest = other.slice(from);
  if (rest === '' && otherRest === '') return false;
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
