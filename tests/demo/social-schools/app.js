// The parent app: frame, timeline, and the button that opens the composer.
import { loadPosts, publishPost } from './api.js';
import { openComposer } from './composer.js';
import { button, el, icon } from './dom.js';
import { icons } from './icons.js';
import { postCard } from './post-card.js';
import { sideMenu, topBar, weekCard } from './shell.js';
import { showToast } from './toast.js';

const feed = el('div', { class: 'css-7f2feed', role: 'feed', 'aria-label': 'Tijdlijn' });

const newPost = button(
  { class: 'css-1k3x9z', onclick: () => openComposer({ onpublish: publish }) },
  icon(icons.plus),
  'Nieuw bericht',
);

document
  .getElementById('root')
  .append(
    topBar(),
    el(
      'div',
      { class: 'css-3w8lay' },
      sideMenu(),
      el(
        'main',
        { class: 'css-5m1mid' },
        el('div', { class: 'css-9h4hed' }, el('h1', {}, 'Tijdlijn'), newPost),
        feed,
      ),
      weekCard(),
    ),
  );

for (const post of await loadPosts()) feed.append(postCard(post));

async function publish(post) {
  newPost.focus();
  try {
    feed.prepend(postCard(await publishPost(post)));
    showToast('Bericht geplaatst', 'status');
  } catch {
    showToast('Plaatsen mislukt', 'alert');
  }
}
