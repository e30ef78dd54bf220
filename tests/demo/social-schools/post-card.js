// One post on the timeline.
import { cleanHtml } from './clean-html.js';
import { button, el, icon } from './dom.js';
import { icons } from './icons.js';

const time = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

export function postCard({ title, body, audience, photos, author, postedAt }) {
  const initials = author
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2)
    .toUpperCase();
  const chips = audience.groups.map((group) => el('span', { class: 'css-6c1chp' }, group));
  if (audience.publicWebsite) {
    chips.push(
      el('span', { class: 'css-6c1chp css-6c1pub' }, icon(icons.globe), 'Openbare website'),
    );
  }
  const posted = time.format(new Date(postedAt));
  const words = el('div', { class: 'css-4b9txt' });
  words.append(cleanHtml(body));
  return el(
    'article',
    { class: 'css-1p0crd', 'aria-label': title || 'Bericht', tabindex: '0' },
    el(
      'header',
      { class: 'css-3a5who' },
      el(
        'span',
        { class: `css-0v2ava css-0v2c${author.length % 4}`, 'aria-hidden': 'true' },
        initials,
      ),
      el('div', {}, el('b', {}, author), el('time', { datetime: postedAt }, posted)),
      el('div', { class: 'css-6c1row' }, ...chips),
    ),
    el('h2', {}, title),
    words,
    ...photoGrid(photos),
    likes(title.length),
  );
}

function photoGrid(photos) {
  if (photos.length === 0) return [];
  const pictures = photos.map((src) => el('img', { src, alt: '', loading: 'lazy' }));
  return [el('div', { class: `css-2g7pic css-2g7n${Math.min(photos.length, 3)}` }, ...pictures)];
}

function likes(count) {
  const words = el('span', {}, String(count));
  const like = button(
    {
      class: 'css-5l4lik',
      'aria-label': 'Leuk',
      'aria-pressed': 'false',
      onclick() {
        const isLiked = like.getAttribute('aria-pressed') !== 'true';
        like.setAttribute('aria-pressed', String(isLiked));
        words.textContent = String(count + (isLiked ? 1 : 0));
      },
    },
    icon(icons.heart),
    words,
  );
  return like;
}
