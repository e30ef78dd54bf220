/** Texts of a million units that are made to be slow. */
import type { NamedPupil } from '../../../utils/names/name-index.ts';

const LENGTH = 1_000_000;
const fill = (part: string): string =>
  part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

export function hostileTexts(
  pupils: readonly NamedPupil[],
): readonly (readonly [name: string, text: string])[] {
  const first = pupils[0]?.firstName ?? 'Emma';
  const last = pupils[0]?.lastName ?? 'Vries';
  return [
    ['one name over and over', fill(`${first} `)],
    ['a surname and infixes', fill(`${last} van de van `)],
    ['one endless word', fill('emma')],
    ['marks and tags', fill("&<b &#x'-.")],
    ['spaced letters', fill('E m m a ')],
    ['digits and letters', fill('3mm4 l0tt3 ')],
    ['slips in capitals', fill('Emmna Lotet Jayllin ')],
    ['combining marks', fill('e\u0301\u0301\u0301 ')],
    ['surrogates', fill('\ud83d\ude00\ud83d')],
  ];
}
