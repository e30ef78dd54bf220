// A corridor with coats and bags on pegs; above one of them a name.
import { createChance } from '../random.ts';
import { layer, noise, type Scene } from './scene.ts';

const width = 2016;
const height = 1512;
const chance = createChance(34);

const bricks = noise(
  'brick',
  '0.03 0.05',
  '0.2 0 0 0 0.8  0.2 0 0 0 0.7  0.2 0 0 0 0.52  0 0 0 0 1',
  4,
);
const beech = noise(
  'beech',
  '0.004 0.09',
  '0.25 0 0 0 0.66  0.25 0 0 0 0.46  0.2 0 0 0 0.25  0 0 0 0 1',
  4,
);
const cloth = noise(
  'cloth',
  '0.25',
  '0.5 0 0 0 0.25  0.5 0 0 0 0.25  0.5 0 0 0 0.25  0 0 0 0 1',
  2,
);

const joints = Array.from({ length: 130 }, (_, index) => {
  const row = Math.floor(index / 10);
  const x = (index % 10) * 220 + (row % 2) * 110;
  return `<path d="M${x} ${row * 90}v90h220"/>`;
});

const wall = `<rect width="2016" height="1512" filter="url(#brick)"/>
  <g stroke="#fff5e099" stroke-width="5" fill="none">${joints.join('')}</g>
  <path d="M-80 1230H2100V1600H-80z" fill="#8e9d98"/><path d="M-80 1196H2100v40H-80z"
  fill="#f3efe6"/><path d="M-80 1236H2100v60H-80z" fill="#0002"/>
  <rect width="2016" height="1512" fill="url(#lamp)"/>`;

const animals = ['#e8590c', '#37b24d', '#1c7ed6', '#ae3ec9', '#f59f00'];

function coat(x: number, colour: string, length: number): string {
  const hem = 560 + length;
  const left = `M-40 470Q-150 500 -165 620L-185 ${hem}`;
  const right = `L165 620Q150 500 40 470Q0 510 -40 470Z`;
  const outline = `${left}Q0 ${hem + 60} 185 ${hem}${right}`;
  return `<g transform="translate(${x} 0)"
    style="filter:drop-shadow(20px 24px 18px #2b190088)"><path d="${outline}"
    fill="${colour}"/><path d="${outline}" fill="url(#fold)"/><clipPath id="coat${x}"><path
    d="${outline}"/></clipPath><g clip-path="url(#coat${x})"><rect x="-200" y="460"
    width="400" height="800" filter="url(#cloth)" opacity=".28" style="mix-blend-mode:overlay"/></g>
    <path d="M0 505V${590 + length}" stroke="#0005" stroke-width="6"/><path d="M-110 640q20
    ${length / 2} -6 ${length - 70}M104 650q-24 ${length / 2} 4
    ${length - 80}M-60 560q14 120 -8 ${length - 60}" stroke="#0003" stroke-width="14"
    fill="none" style="filter:blur(4px)"/>
    <path d="M-52 474q52 -80 104 0q-52 60 -104 0z" fill="${colour}"/><path
    d="M-52 474q52 -80 104 0q-52 60 -104 0z" fill="#0003"/></g>`;
}

function bag(x: number, colour: string): string {
  return `<g style="filter:drop-shadow(16px 18px 14px #2b190088)"><path d="M${x - 70} 830Q${x} 470
    ${x + 70} 830" stroke="#343a40" stroke-width="16" fill="none"/>
    <rect x="${x - 130}" y="800" width="260" height="290" rx="60" fill="${colour}"/><rect
    x="${x - 130}" y="800" width="260" height="290" rx="60" fill="url(#fold)"/><rect x="${x - 95}"
    y="930" width="190" height="120" rx="26" fill="#0002"/><path d="M${x - 90} 900h180"
    stroke="#fffa" stroke-width="7"/></g>`;
}

function sign(x: number, index: number): string {
  const content =
    index === 2
      ? `<text x="${x}" y="282" text-anchor="middle" font-family="DejaVu Sans" font-weight="bold"
        font-size="66" fill="#1a1d4a">Fenna</text>`
      : `<g fill="${animals[index] ?? '#e8590c'}"><circle cx="${x}" cy="262" r="38"/><circle
        cx="${x - 34}" cy="228" r="17"/><circle cx="${x + 34}" cy="228" r="17"/></g>`;
  return `<rect x="${x - 145}" y="195" width="290" height="130" rx="20" fill="#fffdf6"
    style="filter:drop-shadow(5px 8px 6px #2b190077)"/>${content}
    <g style="filter:drop-shadow(10px 14px 7px #2b190088)"><circle cx="${x}" cy="425" r="30"
    fill="#adb5bd"/><circle cx="${x - 8}" cy="417" r="12" fill="#f8f9fa"/></g>`;
}

const places = [200, 605, 1010, 1415, 1820];
const hung = [
  coat(200, '#1864ab', 430),
  bag(605, '#c2255c'),
  coat(1010, '#f08c00', 370),
  coat(1415, '#2b8a3e', 470),
  bag(1820, '#5f3dc4'),
];
function boot(x: number, colour: string): string {
  const outline = `M${x} 1276q38 -16 76 0l-4 84q8 22 54 28q32 6 32 44h-158z`;
  return `<path d="${outline}" fill="${colour}"/><path d="${outline}" fill="url(#fold)"/><ellipse
    cx="${x + 38}" cy="1276" rx="38" ry="10" fill="#0007"/><path d="M${x - 4} 1426h168v18H${x - 4}z"
    fill="#2b2320"/>`;
}

const boots = Array.from({ length: 5 }, (_, index) => {
  const x = 110 + index * 405 + chance.below(60);
  const colour = ['#e03131', '#f59f00', '#1c7ed6', '#f06595', '#37b24d'][index] ?? '#e03131';
  return `<g style="filter:drop-shadow(16px 12px 10px
    #2b190088)">${boot(x, colour)}${boot(x + 96, colour)}</g>`;
});

export const coatPegs: Scene = {
  fileName: 'groot-12mp.jpg',
  width,
  height,
  scale: 2,
  quality: 78,
  body: `<div style="position:absolute;inset:0;transform-origin:0 50%;translate:-24px
    0;transform:perspective(3600px) rotateY(6deg) scale(1.13) rotate(-.5deg)">
    ${layer(
      width,
      height,
      `<defs>${bricks}${beech}${cloth}<linearGradient id="fold"><stop stop-color="#fff"
        stop-opacity=".35"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1"
        stop-color="#000" stop-opacity=".42"/></linearGradient>
      <radialGradient id="lamp" cx=".3" cy=".1"><stop stop-color="#fff3cf" stop-opacity=".7"/><stop
      offset="1" stop-color="#4a2f00" stop-opacity=".3"/></radialGradient></defs>
      <g style="filter:blur(1.6px)">${wall}</g><g style="filter:drop-shadow(6px 20px 18px
      #2b190077)"><rect x="-80" y="345" width="2200" height="130" filter="url(#beech)"/></g>
      ${places.map(sign).join('')}${hung.join('')}${boots.join('')}`,
    )}</div>`,
};
