/** SchoolsUnited: news for app, website and screens at once. Nobody here has seen its pages. */
import { defineSite } from './define-site.ts';
import { genericForm } from './generic-form.ts';
import { chosenGroups } from './page-audience.ts';

export const schoolsunited = defineSite({
  ...genericForm,
  id: 'schoolsunited',
  matches: ['https://*.schoolsunited.nl/*'],
  demoMatches: [],
  // Chats with parents stand outside forms.
  pageIsDraft: false,
  channel: 'website',
  audience: chosenGroups,
});
