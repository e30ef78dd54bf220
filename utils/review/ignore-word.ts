/** Takes a word for no pupil from a review, and judges its hold again at once. */
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import type { ReleasePlace } from './allow-release.ts';
import type { Held } from './held.ts';
import { ignoreOffers } from './ignore-offer.ts';
import { mayIgnoreFrom } from './ignore-rules.ts';
import type { ReviewPorts } from './ports.ts';
import { reviewDraft } from './review-draft.ts';

/**
 * Only a word that stands in this hold, was on the screen and may be ignored from `place`. `judge`
 * goes on with the hold; a word that is ignored already is asked about twice, and only judged.
 */
export async function ignoreWord(
  held: Held,
  word: string,
  place: ReleasePlace,
  ports: ReviewPorts,
  judge: (held: Held) => Promise<HoldAnswer>,
): Promise<HoldAnswer> {
  if (held.ignoredWords.includes(word)) return judge(held);
  const reviewed = await reviewDraft(held, ports);
  if (reviewed.status === 'needs-bytes') return reviewed;
  const { shown } = reviewed.held.part;
  const offers = [...ignoreOffers(reviewed.held, reviewed.judgement)];
  const offer = offers.find(([{ key }, it]) => it.word === word && shown.findingKeys.includes(key));
  if (offer === undefined || !mayIgnoreFrom(place, offer[1].place)) {
    return { status: 'refused', reason: 'not-allowed' };
  }
  const day = ports.now().toISOString().slice(0, 10);
  await ports.ignoreWord({ word, shown: offer[1].shown, day, place });
  return judge({ ...reviewed.held, ignoredWords: [...held.ignoredWords, word].sort() });
}
