/** R1, R2: a pupil who is named beside a photo counts as pictured, and must have consented. */
import { consentFor, isRefusal, mayAppear } from '../consent/consent-for.ts';
import { pupilsMeant } from '../consent/pupils-meant.ts';
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const consentMissing = defineCheck({
  id: 'consent-missing',
  requires: ['register', 'audience', 'leaving', 'photoIds', 'photos', 'texts'],
  evaluate: ({ register, audience, leaving, photoIds, photos, texts }) => {
    // A name in a text without photo or video never raises a consent finding (R1).
    if (photoIds.length === 0) return { status: 'not-applicable' };
    // While only photos leave, whom the text names is part of the question who is in them. The
    // file's name never leaves as it was, so it is part of that question too.
    const leavingTexts = leaving === 'texts' ? texts : [];
    const named = new Set([
      ...leavingTexts.flatMap((text) => pupilsMeant(text.mentions)),
      ...photos.flatMap((photo) => pupilsMeant(photo.photoMentions)),
    ]);
    return outcomeOf(
      register.pupils
        .filter((pupil) => named.has(pupil.id))
        .map((pupil) => ({ pupil, consent: consentFor(pupil, audience.channel) }))
        .filter(({ consent }) => !mayAppear(consent))
        .map(
          ({ pupil, consent }): Finding => ({
            key: `consent-missing:${audience.channel}:${pupil.id}:${consent}`,
            check: 'consent-missing',
            severity: isRefusal(consent) ? 'stop' : 'review',
            pupilIds: [pupil.id],
            consent,
          }),
        ),
    );
  },
});
