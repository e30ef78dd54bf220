/** The slip index of a register, built when a text first has a word that needs it. */
import { infixCode } from './data/infix-words.ts';
import type { NameIndex } from './name-index.ts';
import { makeSlipIndex, type SlipIndex } from './slip-index.ts';

interface Slips {
  readonly firsts: SlipIndex;
  readonly lasts: SlipIndex;
}

/** By the index that they belong to, and gone with it. */
const built = new WeakMap<NameIndex, Slips>();

export function slipsOf(index: NameIndex): Slips {
  let slips = built.get(index);
  if (slips === undefined) {
    slips = {
      firsts: makeSlipIndex(wordsOf(index.firsts.keys()), true),
      lasts: makeSlipIndex(wordsOf(index.lasts), false),
    };
    built.set(index, slips);
  }
  return slips;
}

function wordsOf(names: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) {
    for (const word of name.split(' ')) if (infixCode(word) === undefined) words.add(word);
  }
  return words;
}
