/** What Dutch puts at the end of a name: Noahs, Daantje. */

export type Ending = 'none' | 'possessive' | 'diminutive';

export interface Stem {
  readonly text: string;
  readonly ending: Exclude<Ending, 'none'>;
}

const NO_STEMS: readonly Stem[] = [];
const SHORTEST_STEM = 2;

/** The names that `word` could be a form of, the likeliest first. */
export function stemsOf(word: string): readonly Stem[] {
  if (word.length <= SHORTEST_STEM) return NO_STEMS;
  if (word.endsWith('je')) return diminutives(word.slice(0, -2));
  if (!word.endsWith('s')) return NO_STEMS;
  const stem = word.slice(0, -1);
  const genitive: Stem = { text: stem, ending: 'possessive' };
  return stem.endsWith('je') ? [genitive, ...diminutives(stem.slice(0, -2))] : [genitive];
}

/** Jazz-je, Daan-tje, Willem-pje, Emmaa-tje, Bramm-etje, Konin-kje. */
function diminutives(stem: string): readonly Stem[] {
  const texts = [stem];
  if (stem.endsWith('t')) {
    const short = stem.slice(0, -1);
    texts.push(short);
    if (/([aou])\1$/.test(short)) texts.push(short.slice(0, -1));
    if (/([bdfgklmnprst])\1e$/.test(short)) texts.push(short.slice(0, -2));
    else if (short.endsWith('e')) texts.push(short.slice(0, -1));
  }
  if (stem.endsWith('mp')) texts.push(stem.slice(0, -1));
  if (stem.endsWith('nk')) texts.push(`${stem.slice(0, -1)}g`);
  return texts
    .filter((text) => text.length >= SHORTEST_STEM)
    .map((text) => ({ text, ending: 'diminutive' }) as const);
}
