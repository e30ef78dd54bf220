// The back of a classroom, out of focus: a window, a shelf, bunting.
import { layer } from './scene.ts';

export function classroom(width: number, height: number): string {
  const boxes = [
    '#e8590c',
    '#1c7ed6',
    '#37b24d',
    '#f59f00',
    '#ae3ec9',
    '#0c8599',
    '#e03131',
    '#5c7cfa',
  ];
  const shelf = boxes.map((colour, index) => {
    const x = 1240 + (index % 4) * 165;
    const y = index < 4 ? 150 : 350;
    return `<rect x="${x}" y="${y}" width="130" height="120" rx="8" fill="${colour}"/><rect x="${x}"
      y="${y}" width="130" height="34" fill="#fff4"/>`;
  });
  const flags = Array.from({ length: 14 }, (_, index) => {
    const x = index * 150;
    const sag = 40 + 44 * Math.sin((index / 13) * Math.PI);
    return `<path d="M${x} ${sag}h110l-55 110z"
      fill="${boxes[index % boxes.length] ?? '#e8590c'}"/>`;
  });
  return layer(
    width,
    height,
    `<defs><linearGradient id="wall" x2="1" y2=".3"><stop stop-color="#fdf1d8"/><stop offset="1"
      stop-color="#d9bd92"/></linearGradient>
      <radialGradient id="out" cy=".3"><stop stop-color="#fff"/><stop offset=".6"
      stop-color="#d8f0ff"/><stop offset="1" stop-color="#a3d5ee"/></radialGradient></defs>
    <rect width="100%" height="100%" fill="url(#wall)"/>
    <rect x="130" y="90" width="860" height="470" fill="#fff"/>
    <rect x="160" y="120" width="385" height="410" fill="url(#out)"/><rect x="575" y="120"
    width="385" height="410" fill="url(#out)"/>
    <g fill="#74a95c"><circle cx="260" cy="470" r="120"/><circle cx="410" cy="500" r="90"/><circle
    cx="700" cy="480" r="110"/><circle cx="860" cy="450" r="130"/></g>
    <path d="M545 90h30v470h-30z" fill="#fff"/><rect x="110" y="540" width="900" height="34"
    fill="#f3e3c4"/>
    <rect x="1200" y="110" width="720" height="400" fill="#8a5a33"/><rect x="1220" y="130"
    width="680" height="160" fill="#5f3b1e"/><rect x="1220" y="320" width="680" height="170"
    fill="#5f3b1e"/>
    ${shelf.join('')}${flags.join('')}
    <path d="M130 90L-200 1100H700L990 90z" fill="#fff6d9" opacity=".35"/>`,
    'filter:blur(15px);scale:1.04',
  );
}
