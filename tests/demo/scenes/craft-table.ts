// A table with crafts; on it a child's drawing with a name tag.
import { createChance } from '../random.ts';
import { childFromBehind } from './child.ts';
import { classroom } from './classroom.ts';
import { layer, noise, rough, type Scene } from './scene.ts';

const width = 2000;
const height = 1500;
const chance = createChance(5);

function paper(x: number, y: number, w: number, h: number, turn: number, content: string): string {
  return `<div
    style="position:absolute;left:${x}px;top:${y}px;width:${w}px;height:${h}px;rotate:${turn}deg;
    box-shadow:2px 4px 5px #3a1d0077,10px 18px 26px #3a1d0059;background:#fdfaf2">${content}</div>`;
}

function coloured(
  x: number,
  y: number,
  w: number,
  h: number,
  turn: number,
  colour: string,
): string {
  return paper(
    x,
    y,
    w,
    h,
    turn,
    `<div style="width:100%;height:100%;background:linear-gradient(120deg,#fff3,#0001),${colour}">
      </div>`,
  );
}

const flowers = [150, 240, 620, 720, 800].map((x, index) => {
  const colour = ['#d6336c', '#f59f00', '#7048e8', '#e8590c', '#d6336c'][index] ?? '#d6336c';
  return `<path d="M${x} 560V470" stroke="#2b8a3e" stroke-width="9"/><circle cx="${x}" cy="452"
    r="27" fill="${colour}"/><circle cx="${x}" cy="452" r="10" fill="#ffe066"/>`;
});

const drawing = `<svg width="940" height="560" viewBox="0 0 940 660">
  <defs>${rough('wax', 0.05, 9)}</defs>
  <g filter="url(#wax)" fill="none" stroke-linecap="round">
    <circle cx="770" cy="120" r="62" fill="#ffd43b" stroke="#f59f00" stroke-width="8"/>
    <path d="M770 24v-18M770 216v26M674 120h-28M866 120h30M700 52l-20 -22M842 190l22 22M700 190l-24
    20M842 52l20 -22" stroke="#f59f00" stroke-width="10"/>
    <path d="M60 130q40 -60 90 -16q50 -40 84 14q50 0 30 44H70q-44 -10 -10 -42z" stroke="#4dabf7"
    stroke-width="9" fill="#d0ebff"/>
    <rect x="330" y="290" width="240" height="260" stroke="#a5432a" stroke-width="10"
    fill="#ffc9a3"/>
    <path d="M300 296L450 160l150 136z" stroke="#a5432a" stroke-width="10" fill="#e8674a"/>
    <rect x="415" y="420" width="76" height="130" fill="#8d5524" stroke="#5c3a15" stroke-width="8"/>
    <rect x="356" y="330" width="62" height="62" fill="#a5d8ff" stroke="#364fc7" stroke-width="8"/>
    <rect x="490" y="330" width="62" height="62" fill="#a5d8ff" stroke="#364fc7" stroke-width="8"/>
    <path d="M24 566${Array.from(
      { length: 45 },
      (_, i) => `l10 ${i % 2 ? 18 : -18} l10
    ${i % 2 ? -18 : 18}`,
    ).join('')}" stroke="#37b24d" stroke-width="13"/>
    ${flowers.join('')}
  </g></svg>`;

const nameTag = `<div
  style="position:absolute;left:150px;top:588px;width:600px;height:150px;rotate:3.5deg;
  background:linear-gradient(#fffef9,#f2ecdc);
    border-radius:10px;box-shadow:2px 3px 5px #3a1d0088,6px 9px 14px
    #3a1d0044;display:grid;place-items:center;font:bold 54px DejaVu Sans;white-space:nowrap;
    color:#1a1d4a"><span style="scale:1 1.35">Emma de Vries</span></div>`;

const leaves = Array.from({ length: 22 }, () => {
  const colour = chance.pick(['#c2410c', '#d97706', '#b45309', '#a3541b', '#ca8a04', '#9f3412']);
  const x = chance.below(2500);
  const y = chance.pick([chance.below(240), 1080 + chance.below(260), chance.below(1200)]);
  const isFree = x > 640 && x < 1800 && y > 200 && y < 1120;
  return isFree
    ? ''
    : `<g transform="translate(${x} ${y}) rotate(${chance.below(360)}) scale(${1 + chance.next()})"
      style="filter:drop-shadow(4px 7px 4px #3a1d0088)">
    <path d="M0 -62C26 -40 46 -14 34 20C24 44 10 52 0 64C-10 52 -24 44 -34 20C-46 -14 -26 -40 0
    -62Z" fill="${colour}"/>
    <path d="M0 -50V84M0 -16l18 -14M0 -16l-18 -14M0 14l22 -16M0 14l-22 -16" stroke="#fff5"
    stroke-width="3" fill="none"/></g>`;
});

const pencils = ['#1c7ed6', '#e03131', '#2f9e44', '#f08c00', '#7048e8'].map((colour, index) => {
  const at = `translate(${1890 + index * 62} ${640 + ((index * 97) % 150)})
    rotate(${-24 + index * 11})`;
  return `<g transform="${at}" style="filter:drop-shadow(7px 10px 5px #3a1d0088)"><rect width="30"
    height="330" rx="3" fill="${colour}"/><rect width="10" height="330" fill="#fff5"/><rect x="21"
    width="9" height="330" fill="#0003"/><path d="M0 0h30l-15 -52z" fill="#f1d3a2"/><path d="M9
    -31h12l-6 -21z" fill="${colour}"/></g>`;
});

const pine = noise(
  'pine',
  '0.0016 0.05',
  '0.32 0 0 0 0.6  0.3 0 0 0 0.37  0.2 0 0 0 0.17  0 0 0 0 1',
  5,
);

const table = `<div
  style="position:absolute;left:-300px;top:560px;width:2600px;height:1400px;transform-origin:50%
  0;transform:perspective(2100px) rotateX(49deg)">
    <svg width="2600" height="1400" style="position:absolute"><defs>${pine}<linearGradient
    id="shine" x1="0" y1="0" x2=".5" y2="1"><stop stop-color="#fff8e6" stop-opacity=".75"/><stop
    offset=".5" stop-color="#fff8e6" stop-opacity="0"/></linearGradient></defs>
      <rect width="2600" height="1400" filter="url(#pine)"/><rect width="2600" height="1400"
      fill="url(#shine)"/></svg>
    ${coloured(300, 150, 420, 300, -16, '#4dabf7')}${coloured(420, 300, 380, 290, 9, '#ffd43b')}
    ${coloured(1820, 110, 430, 310, 14, '#69db7c')}${coloured(1990, 250, 330, 250, -8, '#ff8787')}
    ${coloured(500, 760, 300, 260, 22, '#f783ac')}
    <svg width="2600" height="1400" style="position:absolute;overflow:visible">
    <defs>${rough('torn', 0.03, 8)}</defs>${leaves.join('')}${pencils.join('')}</svg>
    ${paper(860, 130, 940, 765, -4, drawing + nameTag)}
  </div>`;

function pot(x: number, y: number, colour: string): string {
  return `<g transform="translate(${x} ${y})"><ellipse cx="52" cy="118" rx="120" ry="26"
    fill="#3a1d0066" style="filter:blur(14px)"/>
    <path d="M-70 0L-62 112q62 30 124 0L70 0z" fill="#f4f1ea"/><path d="M-70 0L-62 112q30 16 52
    18L-16 0z" fill="#fff"/><path d="M30 0l-4 126q20 -4 36 -14L70 0z" fill="#0002"/>
    <ellipse rx="70" ry="23" fill="#dcd6ca"/><ellipse cy="4" rx="58" ry="17" fill="${colour}"/>
    </g>`;
}

const pots = [pot(690, 560, '#1c7ed6'), pot(850, 535, '#e03131'), pot(1540, 548, '#f59f00')];

const children = [
  childFromBehind({ x: 200, y: 1190, size: 1.5, hair: '#6b4226', top: '#2b8a8a', hasTail: true }),
  childFromBehind({ x: 1840, y: 1220, size: 1.5, hair: '#2b1d14', top: '#d9480f', hasTail: false }),
];

export const craftTable: Scene = {
  fileName: 'knutselmiddag.jpg',
  width,
  height,
  scale: 1,
  quality: 86,
  body: `${classroom(width, height)}${table}
    ${layer(width, height, pots.join(''), 'filter:blur(2px)')}
    ${layer(width, height, children.join(''), 'filter:blur(6px)')}`,
};
