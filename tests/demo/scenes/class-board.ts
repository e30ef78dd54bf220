// A whiteboard with the list of the day, and a name on it.
import { childFromBehind } from './child.ts';
import { layer, noise, rough, type Scene } from './scene.ts';

const width = 2000;
const height = 1500;

const plaster = noise(
  'plaster',
  '0.012 0.015',
  '0.14 0 0 0 0.84  0.14 0 0 0 0.76  0.14 0 0 0 0.6  0 0 0 0 1',
  5,
);

const wall = layer(
  width,
  height,
  `<defs>${plaster}<linearGradient id="day" x2="1"><stop stop-color="#fff8e1" stop-opacity=".9"/>
    <stop offset=".6" stop-color="#fff8e1" stop-opacity="0"/><stop offset="1" stop-color="#3d2500"
    stop-opacity=".35"/></linearGradient></defs>
  <rect width="2000" height="1500" filter="url(#plaster)"/><rect width="2000" height="1500"
  fill="url(#day)"/>
  <g style="filter:blur(7px)"><path d="M60 0h70v1500H60z" fill="#d9a860"/><path d="M-40
  0H100v1500H-40z" fill="#fdf6e3"/><rect x="-60" y="120" width="130" height="800" fill="#e3f4ff"/>
  </g>`,
);

const lines = [
  ['Vandaag', 92, '#1a1d4a', 'bold'],
  ['Rekenen', 74, '#1a1d4a', 'normal'],
  ['Gym', 74, '#1a1d4a', 'normal'],
  ['Jarig vandaag: Noah', 92, '#8f1239', 'bold'],
] as const;
const tops = [170, 320, 440, 640];
const writing = lines.map(
  ([words, size, colour, weight], index) =>
    `<text x="130" y="${tops[index] ?? 0}" font-family="DejaVu Sans" font-style="oblique"
      font-size="${size}" font-weight="${weight}" fill="${colour}">${words}</text>`,
);

const doodles = `<g fill="none" stroke-linecap="round" stroke-width="9">
  <path d="M120 196q230 22 480 -4" stroke="#e8590c"/>
  <rect x="1130" y="330" width="190" height="110" rx="12" stroke="#8f1239"/><path d="M1130 372q48 40
  95 0q48 40 95 0" stroke="#8f1239"/>
  <path d="M1180 330v-62M1225 330v-62M1270 330v-62" stroke="#1c7ed6"/><path d="M1180 240v4M1225
  240v4M1270 240v4" stroke="#f59f00" stroke-width="20"/>
  <circle cx="1250" cy="120" r="46" stroke="#f08c00"/><path d="M1250 44v-16M1250 196v18M1174
  120h-18M1326 120h18" stroke="#f08c00"/></g>`;

const magnets = ['#e03131', '#1c7ed6', '#37b24d', '#f59f00'].map(
  (colour, index) =>
    `<g style="filter:drop-shadow(5px 8px 5px #0006)"><circle cx="${1370}" cy="${470 + index * 70}"
      r="25" fill="${colour}"/><circle cx="${1363}" cy="${462 + index * 70}" r="8" fill="#fffa"/>
      </g>`,
);

const artwork = layer(
  width,
  height,
  `<g style="filter:drop-shadow(8px 12px 10px #2b190066)">
    <g transform="rotate(3 1850 300)"><rect x="1735" y="170" width="230" height="290"
    fill="#d0ebff"/><circle cx="1850" cy="270" r="52" fill="#ffd43b"/><path d="M1735 390q60 -50 115
    0t115 0v70h-230z" fill="#69b84c"/></g>
    <g transform="rotate(-4 1850 640)"><rect x="1735" y="520" width="230" height="290"
    fill="#ffe3e3"/><circle cx="1850" cy="620" r="60" fill="#f06595"/><circle cx="1850" cy="620"
    r="24" fill="#ffe066"/><path d="M1844 680h14v110h-14z" fill="#2b8a3e"/></g></g>`,
  'filter:blur(3px)',
);

const board = `<div
  style="position:absolute;left:300px;top:170px;width:1460px;height:830px;transform-origin:0
  50%;transform:perspective(2600px) rotateY(9deg) rotateZ(-.6deg);
    box-shadow:0 0 0 26px #b9bec4,0 0 0 30px #7d848b,24px 40px 60px #2b190088,10px 14px 18px
    #2b190077;background:linear-gradient(105deg,#fff,#f4f6f7 45%,#d8dee2)">
  <svg width="1460" height="830" style="position:absolute"><defs>${rough('ink', 0.04, 4)}</defs>
    <path d="M760 0h240L620 830H330z" fill="#fff" opacity=".65" style="filter:blur(22px)"/>
    <g filter="url(#ink)">${writing.join('')}${doodles}</g>${magnets.join('')}</svg>
  <div
  style="position:absolute;left:180px;bottom:-62px;width:1000px;height:38px;
  background:linear-gradient(#dfe3e6,#959ca3);box-shadow:6px
  16px 16px #2b190077"></div>
  <div
  style="position:absolute;left:300px;bottom:-32px;width:170px;height:26px;border-radius:8px;
  background:linear-gradient(#ff6b6b,#c92a2a)">
  </div>
  <div
  style="position:absolute;left:520px;bottom:-32px;width:170px;height:26px;border-radius:8px;
  background:linear-gradient(#4dabf7,#1864ab)">
  </div>
  <div
  style="position:absolute;left:820px;bottom:-38px;width:200px;height:56px;border-radius:8px;
  background:linear-gradient(#495057,#212529)">
  </div></div>`;

const children = [
  childFromBehind({ x: 560, y: 1400, size: 1.15, hair: '#caa04c', top: '#ae3ec9', hasTail: true }),
  childFromBehind({ x: 1060, y: 1440, size: 1.2, hair: '#2a1c12', top: '#f08c00', hasTail: false }),
  childFromBehind({
    x: 1600,
    y: 1410,
    size: 1.18,
    hair: '#6f4424',
    top: '#1971c2',
    hasTail: false,
  }),
];

export const classBoard: Scene = {
  fileName: 'klassenbord.jpg',
  width,
  height,
  scale: 1,
  quality: 86,
  body: `${wall}${artwork}${board}${layer(width, height, children.join(''), 'filter:blur(9px)')}`,
};
