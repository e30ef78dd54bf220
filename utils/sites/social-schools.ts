/** Social Schools: a closed parent app. Class names are hashes there, so roles and labels count. */
import { defineSite } from './define-site.ts';
import { chosenGroups } from './page-audience.ts';
import { isSwitchedOn } from './page-words.ts';

export const socialSchools = defineSite({
  id: 'social-schools',
  matches: ['https://app.socialschools.eu/*'],
  neverGuarded: [],
  demoMatches: ['http://127.0.0.1/social-schools/*'],
  composer: '[role="dialog"]',
  pageIsDraft: false,
  pictures: '[contenteditable] img',
  publishControl: /^(plaatsen|publiceren|versturen|inplannen|post|publish|send|schedule)$/i,
  conceptControl: /concept|draft/i,
  conceptRequests: [{ method: 'PUT', address: '^[^?]*/drafts?/[^/?]+(\\?|$)' }],
  channel: 'closed_app',
  audience: (composer) => ({
    // A post for parents can be put on the public website at the same time.
    ...(isSwitchedOn(composer, /openbare website/i) ? { channel: 'website' } : {}),
    ...chosenGroups(composer),
  }),
});
