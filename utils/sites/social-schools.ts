/** Social Schools: a closed parent app. Class names are hashes there, so roles and labels count. */

import { defineSite } from './define-site.ts';
import { chosenOptions, isSwitchedOn } from './page-words.ts';

export const socialSchools = defineSite({
  id: 'social-schools',
  matches: ['https://app.socialschools.eu/*'],
  demoMatches: ['http://127.0.0.1/social-schools/*'],
  composer: '[role="dialog"]',
  publishControl: /^(plaatsen|publiceren|versturen|inplannen)$/i,
  draftControl: /concept/i,
  draftRequests: [{ method: 'PUT', path: '/drafts?/[^/]+$' }],
  audience(composer) {
    const chosen = chosenOptions(composer);
    const isPublic = isSwitchedOn(composer, /openbare website/i);
    return {
      channel: isPublic ? 'website' : 'closed_app',
      groups: chosen.filter((name) => /^groep\b/i.test(name)),
      isWholeSchool: chosen.some((name) => /^hele school$/i.test(name)),
    };
  },
});
