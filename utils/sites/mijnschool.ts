/** MijnSchoolInfo: a closed parent app. Nobody here has seen its pages. */
import { defineSite } from './define-site.ts';
import { genericForm } from './generic-form.ts';
import { chosenGroups } from './page-audience.ts';

export const mijnschool = defineSite({
  ...genericForm,
  id: 'mijnschool',
  matches: ['https://*.mijnschoolinfo.nl/*'],
  demoMatches: [],
  // Chats with parents stand outside forms.
  pageIsDraft: false,
  channel: 'closed_app',
  audience: chosenGroups,
});
