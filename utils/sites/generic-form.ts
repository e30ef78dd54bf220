/** Every other site: a page with a form, as a school's own website has in its back office. */
import { defineSite } from './define-site.ts';
import { chosenGroups } from './page-audience.ts';

export const genericForm = defineSite({
  id: 'generic-form',
  matches: ['https://*.asg.nl/*'],
  neverGuarded: [],
  demoMatches: ['http://127.0.0.1/website/*', 'http://127.0.0.1/lab/*'],
  composer: 'form',
  pageIsDraft: true,
  pictures: '[contenteditable] img',
  publishControl:
    /^(publiceren|plaatsen|bijwerken|opslaan|versturen|inplannen|publish|post|update|save|send|schedule)$/i,
  conceptControl: /concept|draft/i,
  conceptRequests: [],
  channel: 'website',
  audience: chosenGroups,
});
