/** Texts that are made to be slow. */
import type { NamedPupil } from '../../../utils/names/name-index.ts';

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** Floods of what the engine has rules for, `length` units each; `pupils` are those of its index. */
export function hostileTexts(
  pupils: readonly NamedPupil[],
  length: number,
): readonly HostileText[] {
  const flood = (name: string, part: string): HostileText => ({
    name,
    text: part.repeat(Math.ceil(length / part.length)).slice(0, length),
  });
  const changing = (name: string, partOf: (turn: number) => string): HostileText => ({
    name,
    text: changingText(length, partOf),
  });
  const first = pupils[0]?.firstName ?? 'Emma';
  const last = pupils[0]?.lastName ?? 'Vries';
  const shortest = pupils.reduce(
    (short, one) => (one.firstName.length < short.length ? one.firstName : short),
    first,
  );
  return [
    flood('one name', `${first} `),
    flood('the shortest name', `${shortest} `),
    flood('one name in lower case', `${first.toLowerCase()} `),
    flood('one name with possessives', `${first}'s `),
    flood('one whole name', `${first} ${last} `),
    flood('a list with "en"', `${first} en `),
    changing('names of the register by chance', (turn) => pick(pupils, turn).firstName),
    changing('surnames by chance', (turn) => pick(pupils, turn).lastName),
    changing('whole names by chance', (turn) => {
      const { firstName, infix, lastName } = pick(pupils, turn);
      return `${firstName} ${infix} ${lastName},`;
    }),
    flood('a surname and tussenvoegsels', `${last} van de van `),
    flood('tussenvoegsels', 'van de van der ’t v.d. v/d '),
    flood('initials', 'E. de V. M.'),
    flood('letters', 'e '),
    flood('one endless word', 'emma'),
    flood('endless capitals', 'EMMA'),
    flood('an endless label', '#EmmaLotteNoah'),
    flood('labels', `#${first}${last} @${first.toLowerCase()} `),
    flood('labels of one name', `#${first}`),
    flood('capitals', 'AB CD EFG HIJK '),
    changing('capitals, each word another', (turn) => `E${letters(turn)}`),
    changing('slips, each another', (turn) => `${first}${letters(turn).slice(0, 3)}`),
    changing('digits, each another', (turn) => `${first.slice(0, 3)}${turn % 10}${letters(turn)}`),
    flood('slips', 'Emmna Lotet Jayllin '),
    flood('digits and letters', '3mm4 l0tt3 '),
    flood('spaced letters', 'E m m a '),
    flood('names in spaced letters', 'E m m a, '),
    flood('letters with full stops', 'E.m.m.a.'),
    flood('apostrophes', "'"),
    flood('hyphens', '-'),
    flood('full stops', '.'),
    flood('line breaks', '\n'),
    flood('blanks', ' '),
    flood('marks and tags', "&<b &#x'-."),
    flood('tags unclosed', '<b '),
    flood('tags inside a name', `<b>${first.slice(0, 1)}</b>${first.slice(1)} `),
    flood('tags closed only', `${first}</b> `),
    flood('an endless tag', `<b ${'a'.repeat(190)}`),
    flood('cells', '</td> <td></td><td>'),
    flood('cells unclosed', `</td>${' '.repeat(80)}<td `),
    flood('ampersands', '&'),
    flood('entities', '&#69;&#109;&#x6d;&eacute; '),
    flood('zero-width characters', '\u200b'),
    flood('a name with zero-width characters', `${[...first].join('\u200b\u00ad')} `),
    flood('combining marks', 'e\u0301\u0301\u0301 '),
    flood('only combining marks', '\u0301'),
    flood('letters that fold to more', 'ßæœŒ ﬁ ǆ ŉ '),
    flood('look-alikes', 'Еmmа Lоttе '),
    flood('surrogates', '\ud83d\ude00\ud83d'),
    changing('any letter of Unicode', (turn) => String.fromCharCode((turn * 7919) & 0xffff)),
  ];
}

/** A flood that no cache of words makes cheap. */
function changingText(length: number, partOf: (turn: number) => string): string {
  const parts: string[] = [];
  for (let units = 0, turn = 0; units < length; turn += 1) {
    const part = partOf(turn);
    parts.push(part);
    units += part.length + 1;
  }
  return parts.join(' ').slice(0, length);
}

/** By chance, and the same at each run. */
function pick(pupils: readonly NamedPupil[], turn: number): NamedPupil {
  const [fallback] = pupils;
  const chosen = pupils[(Math.imul(turn + 1, 0x9e3779b1) >>> 8) % pupils.length] ?? fallback;
  if (chosen === undefined) throw new Error('a register without pupils');
  return chosen;
}

function letters(turn: number): string {
  return (Math.imul(turn + 1, 0x9e3779b1) >>> 0).toString(36).replace(/\d/g, 'x');
}
