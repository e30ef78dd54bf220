/** Joomla: a school's own website. From general knowledge; nobody here has seen its pages. */
import { defineSite } from './define-site.ts';
import { genericForm } from './generic-form.ts';

/** Components for accounts, settings, software and messages between users. */
const administration = ['com_users', 'com_config', 'com_installer', 'com_plugins', 'com_messages'];

export const joomla = defineSite({
  ...genericForm,
  id: 'joomla',
  matches: ['https://*.asg.nl/administrator/*'],
  neverGuarded: administration.map(
    (component) => `https://*.asg.nl/administrator/*option=${component}*`,
  ),
  demoMatches: [],
});
