/** Whether a finding's word may be said to be no pupil: only a lone word that is more than a name. */
import type { Finding } from '../model/finding.ts';
import type { IgnoreOffer } from '../model/ignored-word.ts';
import type { MentionReason } from '../model/mention-reason.ts';
import { foldedWords } from '../names/name-parts.ts';
import type { Judgement } from '../verdict/judge.ts';
import type { Held } from './held.ts';
import { ignorableWord } from './ignorable-word.ts';
import { bearersOf, firstPlace, nameBearers } from './ignore-rules.ts';

/** Alone, and a word of its own. A first name that is nothing else stays a pupil's: "Emma". */
const isDoubtful = (reasons: readonly MentionReason[]): boolean =>
  reasons.includes('surname') ||
  (reasons.includes('first-name') && reasons.includes('ambiguous-word'));

/** The offer of each finding that has one; a file name is mended unasked and has none. */
export function ignoreOffers(
  { part, register, policy }: Held,
  { open }: Pick<Judgement, 'open'>,
): ReadonlyMap<Finding, IgnoreOffer> {
  const ignorable = open
    .filter(({ reasons }) => isDoubtful(reasons ?? []))
    .flatMap((finding) => {
      const word = wordOf(writtenIn(finding, part));
      return word === null ? [] : [{ finding, ...word }];
    });
  const offers = new Map<Finding, IgnoreOffer>();
  if (ignorable.length === 0) return offers;
  const bearers = nameBearers(
    register,
    ignorable.map(({ word }) => word),
  );
  for (const { finding, word, shown } of ignorable) {
    // A form that nobody's name has, bent or misspelled, would stay reported.
    if (bearersOf(word, bearers).length === 0) continue;
    const place = firstPlace(word, bearers, policy);
    if (place !== null && place !== 'settings') offers.set(finding, { word, shown, place });
  }
  return offers;
}

/** Null also for "Storm's", which the engine reads as more than the word, and would still report. */
function wordOf(written: string): ReturnType<typeof ignorableWord> {
  const ignorable = ignorableWord(written);
  return foldedWords(written).join(' ') === ignorable?.word ? ignorable : null;
}

function writtenIn({ quote, textId, ranges }: Finding, { texts }: Held['part']): string {
  const text = texts.find(({ id }) => id === textId)?.value ?? '';
  const [range] = ranges ?? [];
  return quote ?? text.slice(range?.start ?? 0, range?.end ?? 0);
}
