// Made-up pupils, always the same for a seed: names with accents, tussenvoegsels and the marks of lists.
import { createChance } from '../../demo/random.ts';

export interface MadePupil {
  readonly number: string;
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
  readonly group: string;
  readonly website: 'ja' | 'nee' | '';
}

const starts = 'Zoë Çağ Noor Siem Loïs Anaïs Fen José Björ Mae Tijn Daniël Élo Jan-Pie Aña'.split(
  ' ',
);
const ends = 'a la na ke tje o ie lle mée ra e n son y s'.split(' ');
const infixes = ['', '', '', 'van', 'van der', 'de', "van 't", 'el', 'ten'];
const roots = "Berg Bak Yild Öst Vis Jans Hoek Smi Müll d'Hond Ben-Al Kočk Bos Vr Deg".split(' ');
const tails = ['ers', 'er', 'iz', 'a', 'ema', 'stra', 'en', ' & Zn', ', jr', ' "Tom"', 'man', 'é'];

export function makePupils(count: number, seed: number): readonly MadePupil[] {
  const chance = createChance(seed);
  return Array.from({ length: count }, (_, at) => ({
    number: String(100_000 + at),
    firstName: chance.pick(starts) + chance.pick(ends),
    infix: chance.pick(infixes),
    lastName: chance.pick(roots) + chance.pick(tails),
    group: `Groep ${1 + (at % 8)}${'abcdef'.charAt(at % 6)}`,
    website: chance.pick(['ja', 'ja', 'nee', '']),
  }));
}

const heads = ['Leerlingnummer', 'Roepnaam', 'Tussenvoegsel', 'Achternaam', 'Groep', 'Website'];

export const tableRows = (pupils: readonly MadePupil[]): readonly (readonly string[])[] => [
  heads,
  ...pupils.map((it) => [it.number, it.firstName, it.infix, it.lastName, it.group, it.website]),
];
