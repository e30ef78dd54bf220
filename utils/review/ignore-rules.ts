/** Which words may be ignored, and from where: the more a no could be hidden, the further away. */
import { isRefusal } from '../consent/consent-for.ts';
import { channelIds } from '../model/channel.ts';
import {
  type IgnoredWord,
  type IgnorePlace,
  ignorePlaces,
  type ListedWord,
} from '../model/ignored-word.ts';
import type { Policy } from '../model/policy.ts';
import type { Pupil, Register } from '../model/register.ts';
import { nameParts } from '../names/name-parts.ts';
import { ignorableWord } from './ignorable-word.ts';

/** The pupils by each folded word of their names, for the words that they were made for. */
export interface NameBearers {
  readonly byWord: ReadonlyMap<string, readonly Pupil[]>;
  /** Whole names in one word: "emmadevries". */
  readonly together: ReadonlySet<string>;
}

/** Linear in the number of pupils: made once for all the folded `words` of a question. */
export function nameBearers(register: Register | null, words: readonly string[]): NameBearers {
  const wanted = words.map((word) => ({ last: lastOf(word), joined: word.replaceAll(' ', '') }));
  const byWord = new Map<string, Pupil[]>();
  const together = new Set<string>();
  for (const pupil of register?.pupils ?? []) {
    if (!mayBear(pupil, wanted)) continue;
    const { first, surnames } = nameParts(pupil);
    for (const word of new Set([...first, ...surnames.flatMap((surname) => surname.words)])) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [pupil]);
      else others.push(pupil);
    }
    if (first.length === 0) continue;
    for (const surname of surnames) {
      together.add([...first, ...surname.words].join(''));
      together.add([...first, ...surname.infixWords, ...surname.words].join(''));
    }
  }
  return { byWord, together };
}

/** The pupils who have the word as (part of) their first name or surname. */
export function bearersOf(word: string, { byWord }: NameBearers): readonly Pupil[] {
  return byWord.get(lastOf(word)) ?? [];
}

/** The word itself, behind its tussenvoegsels. */
const lastOf = (word: string): string => word.split(' ').at(-1) ?? '';

const outsideAscii = /[^\0-\x7f]/;

/** Folding every name of a large school takes too long; most can be told by a look at their letters. */
function mayBear(
  { firstName, infix, lastName }: Pupil,
  wanted: readonly { readonly last: string; readonly joined: string }[],
): boolean {
  const name = `${firstName}${infix}${lastName}`;
  if (outsideAscii.test(name)) return true;
  const first = lettersOf(firstName);
  const letters = lettersOf(name);
  return wanted.some(({ last, joined }) => letters.includes(last) || joined.startsWith(first));
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/**
 * The first place from which `word` may be ignored, or null: whoever has it as whole name, first name and
 * surname, stays reported. A refusal on any channel counts, since a word is ignored on all.
 * What only the school can overrule in a review, only the settings can hide.
 */
export function firstPlace(word: string, bearers: NameBearers, policy: Policy): IgnorePlace | null {
  if (isWholeName(word, bearers)) return null;
  const refusals = bearersOf(word, bearers).flatMap(({ consents }) =>
    channelIds.flatMap((channel) => consents[channel] ?? []).filter(isRefusal),
  );
  if (refusals.length === 0) return 'frame';
  const isOverridable = refusals.every((state) => policy.overridableConsents.includes(state));
  return isOverridable ? 'window' : 'settings';
}

/** Written in one, or with a first name that looks like a tussenvoegsel: pupil Van Boer, "van boer". */
export function isWholeName(word: string, { together }: NameBearers): boolean {
  return together.has(word.replaceAll(' ', ''));
}

/** Whether `place` is at least as far as `first`. */
export function mayIgnoreFrom(place: IgnorePlace, first: IgnorePlace | null): boolean {
  return first !== null && ignorePlaces.indexOf(place) >= ignorePlaces.indexOf(first);
}

/** Why a word does not count at present, or null when it does. */
export function lapsedBy(
  { word, place }: Pick<IgnoredWord, 'word' | 'place'>,
  bearers: NameBearers,
  policy: Policy,
): ListedWord['lapsed'] {
  const first = firstPlace(word, bearers, policy);
  if (first === null) return 'whole-name';
  return mayIgnoreFrom(place, first) ? null : 'refusal';
}

/**
 * The words that count today, of this browser and of the policy, each once and sorted. One that could
 * not be said from where it was said any more, after a refusal or a new pupil, lapses until it can.
 */
export function ignoredToday(
  own: readonly IgnoredWord[],
  register: Register | null,
  policy: Policy,
): readonly string[] {
  const all = [
    ...own,
    ...policy.ignoredWords.flatMap((written) => {
      const ignorable = ignorableWord(written);
      return ignorable === null ? [] : [{ word: ignorable.word, place: 'settings' as const }];
    }),
  ];
  if (all.length === 0) return [];
  const bearers = nameBearers(
    register,
    all.map(({ word }) => word),
  );
  const counting = all.filter((one) => lapsedBy(one, bearers, policy) === null);
  return [...new Set(counting.map(({ word }) => word))].sort();
}
