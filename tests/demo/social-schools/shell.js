// What stands around the timeline: the bar at the top, the menu, the week.
import { el, icon } from './dom.js';
import { icons } from './icons.js';

export function topBar() {
  return el(
    'header',
    { class: 'css-0z1top' },
    el('img', { src: '/website/logo.svg', alt: '', width: '36', height: '36' }),
    el('b', {}, 'De Waterlelie'),
    el(
      'div',
      { class: 'css-0z1you' },
      el('span', {}, 'Juf Marieke'),
      el('span', { class: 'css-0v2ava css-0v2c3', 'aria-hidden': 'true' }, 'JM'),
    ),
  );
}

const places = [
  ['home', 'Tijdlijn'],
  ['calendar', 'Agenda'],
  ['chat', 'Gesprekken'],
  ['photo', 'Albums'],
  ['people', 'Groepen'],
];

export function sideMenu() {
  const links = places.map(([name, words], index) => {
    const link = el('a', { href: '#', class: 'css-8n3lnk' }, icon(icons[name]), words);
    if (index === 0) link.setAttribute('aria-current', 'page');
    return link;
  });
  return el('nav', { class: 'css-8n3nav', 'aria-label': 'Menu' }, ...links);
}

const week = [
  ['di', 'Bibliotheekbezoek', 'Groep 5'],
  ['wo', 'Luizencontrole', 'Hele school'],
  ['vr', 'Studiedag', 'Alle leerlingen vrij'],
];

export function weekCard() {
  const rows = week.map(([day, words, who]) =>
    el(
      'li',
      {},
      el('span', { class: 'css-1d6day' }, day),
      el('div', {}, el('b', {}, words), el('small', {}, who)),
    ),
  );
  return el(
    'aside',
    { class: 'css-1d6crd', 'aria-label': 'Deze week' },
    el('h2', {}, 'Deze week'),
    el('ul', {}, ...rows),
  );
}
