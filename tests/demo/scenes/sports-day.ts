// A sports field with children running away from us; not a letter in sight.
import { createChance } from '../random.ts';
import { runner } from './runner.ts';
import { layer, noise, type Scene } from './scene.ts';

const width = 2000;
const height = 1500;
const chance = createChance(21);

const trees = Array.from({ length: 60 }, (_, index) => {
  const colour = chance.pick(['#4f7f3a', '#5d9445', '#3f6d34', '#7aa84f', '#88b257']);
  return `<circle cx="${index * 36 - 40 + chance.below(30)}"
    cy="${590 + chance.below(90) - (index % 7) * 12}" r="${70 + chance.below(60)}"
    fill="${colour}"/>`;
});

const flags = Array.from({ length: 12 }, (_, index) => {
  const colour = ['#e03131', '#ffd43b', '#1c7ed6', '#ffffff'][index % 4] ?? '#ffffff';
  const x = 40 + index * 170;
  return `<path d="M${x} ${420 + 60 * Math.sin((index / 11) * Math.PI)}h120l-60 110z"
    fill="${colour}"/>`;
});

const clouds = noise('clouds', '0.0016 0.004', '0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  2.6 0 0 0 -1', 5);
const turf = noise(
  'turf',
  '0.09 0.022',
  '0.4 0 0 0 0.2  0.45 0 0 0 0.36  0.2 0 0 0 0.06  0 0 0 0 1',
  4,
);

const background = layer(
  width,
  height,
  `<defs>${clouds}<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#4f9fe0"/><stop
    offset="1" stop-color="#e3f3fb"/></linearGradient></defs>
  <rect width="2000" height="760" fill="url(#sky)"/><rect width="2000" height="600"
  filter="url(#clouds)"/>
  ${trees.join('')}<path d="M0 410Q1000 560 2000 410" stroke="#fff" stroke-width="6"
  fill="none"/>${flags.join('')}
  <rect y="690" width="2000" height="70" fill="#557f36"/>
  <g fill="#b9c4c9"><rect x="1540" y="560" width="330" height="150" fill="#f8f9fa"/><path d="M1510
  570l195 -90l195 90z" fill="#e8590c"/></g>`,
  'filter:blur(11px);scale:1.03',
);

const lanes = [-900, -420, 60, 540, 1020, 1500].map(
  (x) => `<rect x="${1000 + x}" width="22" height="2200" fill="#fff" opacity=".86"/>`,
);
const field = `<div
  style="position:absolute;left:-1000px;top:730px;width:4000px;height:2200px;transform-origin:50%
  0;transform:perspective(1300px) rotateX(62deg)">
  <svg width="4000" height="2200"><defs>${turf}<linearGradient id="far" x2="0" y2="1"><stop
  stop-color="#e9f5c9" stop-opacity=".7"/><stop offset=".35" stop-color="#e9f5c9" stop-opacity="0"/>
  </linearGradient></defs>
  <rect width="4000" height="2200" filter="url(#turf)"/><g transform="translate(700
  0)">${lanes.join('')}</g><rect width="4000" height="2200" fill="url(#far)"/></svg></div>`;

function cone(x: number, y: number, size: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size})"><ellipse cx="40" cy="6" rx="100"
    ry="18" fill="#1b2e0a66" style="filter:blur(6px)"/>
    <ellipse rx="72" ry="17" fill="#d9480f"/><path d="M-48 0L-10 -130q10 -7 20 0L48 0q-48 16 -96 0z"
    fill="#f76707"/>
    <path d="M-36 -40L-24 -80q24 8 48 0l12 40q-36 14 -72 0z" fill="#fff"/><path d="M14 -132L48 0q-20
    8 -40 8z" fill="#0002"/></g>`;
}

const back = [
  runner({ x: 760, y: 960, size: 0.62, hair: '#3b2a1c', top: '#fab005', isFlipped: false }),
  runner({ x: 1260, y: 950, size: 0.6, hair: '#c9963f', top: '#1c7ed6', isFlipped: true }),
  cone(240, 940, 0.7),
  cone(1720, 945, 0.7),
];
const front = [
  runner({ x: 430, y: 1290, size: 1.06, hair: '#7b4a22', top: '#e03131', isFlipped: true }),
  runner({ x: 1010, y: 1230, size: 0.98, hair: '#1d1510', top: '#37b24d', isFlipped: false }),
  runner({ x: 1570, y: 1310, size: 1.1, hair: '#d8a94f', top: '#f06595', isFlipped: false }),
];

export const sportsDay: Scene = {
  fileName: 'sportdag.jpg',
  width,
  height,
  scale: 1,
  quality: 84,
  body: `${background}${field}
    ${layer(width, height, back.join(''), 'filter:blur(2.5px)')}
    ${layer(width, height, front.join(''))}
    ${layer(width, height, cone(120, 1480, 2) + cone(1900, 1500, 2.1), 'filter:blur(8px)')}`,
};
