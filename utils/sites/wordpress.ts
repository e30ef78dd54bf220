/** WordPress, classic and block editor: a school's own website. The whole page is one draft. */
import { defineSite } from './define-site.ts';
import { chosenGroups } from './page-audience.ts';

/** With and without readable addresses: `/wp-json/wp/v2/…` and `/?rest_route=/wp/v2/…`. */
const rest = (path: string): string => `^[^?]*(\\?rest_route=)?/wp/v2/${path}([?&]|$)`;

const onePost = '[\\w-]+/\\d+';

/** Pages of `wp-admin` for accounts, settings and software. */
const administration = [
  'users.php',
  'user-new.php',
  'user-edit.php',
  'profile.php',
  'options',
  'plugin',
  'theme',
  'update',
  'tools.php',
  'import.php',
  'export',
  'erase-personal-data.php',
  'site-health.php',
  'privacy.php',
];

export const wordpress = defineSite({
  id: 'wordpress',
  matches: ['https://*.asg.nl/wp-admin/*'],
  neverGuarded: administration.flatMap((page) => [
    `https://*.asg.nl/wp-admin/${page}*`,
    `http://127.0.0.1/wp-admin/${page}*`,
  ]),
  demoMatches: ['http://127.0.0.1/wp-admin/*'],
  // Media library and pop-ups lie beside the editor in the page, and come and go.
  composer: 'body.wp-admin',
  pageIsDraft: false,
  pictures:
    '[contenteditable] img, .editor-styles-wrapper img, .editor-post-featured-image img, #postimagediv img',
  publishControl:
    /^(publiceren|bijwerken|opslaan|inplannen|publish|update|save|schedule|privé publiceren|publish privately|ter beoordeling indienen|indienen voor beoordeling|submit for review)(…|\.\.\.)?$/i,
  conceptControl: /concept|draft|voorbeeld|preview/i,
  conceptRequests: [
    { method: 'POST', address: rest(`${onePost}/autosaves`) },
    { method: 'POST', address: rest(onePost), fields: { status: '^(auto-)?draft$' } },
    {
      // The block editor sends what has changed: without a status a post stays what it is.
      method: 'POST',
      address: rest(onePost),
      fields: { status: '^$' },
      whileShown: '.editor-post-save-draft, .editor-post-saved-state',
    },
    {
      method: 'POST',
      address: '/wp-admin/admin-ajax\\.php',
      // The last puts a chosen picture into the editor, with its caption.
      fields: { action: '^(heartbeat|sample-permalink|send-attachment-to-editor)$' },
    },
    {
      method: 'POST',
      address: '/wp-admin/post\\.php',
      fields: { action: '^editpost$', 'wp-preview': '^dopreview$' },
    },
  ],
  channel: 'website',
  audience: chosenGroups,
});
