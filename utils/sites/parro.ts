/** Parro: a closed parent app that draws its texts, so that none can be read. Photos are held. */
import { defineSite } from './define-site.ts';
import { genericForm } from './generic-form.ts';

export const parro = defineSite({
  ...genericForm,
  id: 'parro',
  matches: ['https://*.parro.com/*'],
  demoMatches: [],
  pageIsDraft: false,
  channel: 'closed_app',
  audience: () => ({ groups: [], isWholeSchool: false }),
});
