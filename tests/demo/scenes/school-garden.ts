// Wooden boxes with seedlings in the school garden: for the posts that were there already.
import { createChance } from '../random.ts';
import { layer, noise, type Scene } from './scene.ts';

const width = 1600;
const height = 1000;
const chance = createChance(55);

const plank = noise(
  'plank',
  '0.003 0.07',
  '0.3 0 0 0 0.52  0.3 0 0 0 0.34  0.25 0 0 0 0.16  0 0 0 0 1',
  4,
);
const soil = noise('soil', '0.05', '0.4 0 0 0 0.08  0.3 0 0 0 0.04  0.2 0 0 0 0  0 0 0 0 1', 4);

const bushes = Array.from({ length: 46 }, (_, index) => {
  const colour = chance.pick(['#4f7f3a', '#6fa04a', '#88b257', '#a6c86a', '#f4c95d']);
  return `<circle cx="${index * 37 - 20}" cy="${260 + chance.below(170)}"
    r="${50 + chance.below(70)}" fill="${colour}"/>`;
});

function seedling(x: number, y: number, size: number): string {
  const green = chance.pick(['#51a33d', '#69b84c', '#3f8f36']);
  return `<g transform="translate(${x} ${y}) scale(${size}) rotate(${chance.below(16) - 8})">
    <ellipse cx="22" cy="4" rx="46" ry="9" fill="#0006" style="filter:blur(4px)"/>
    <path d="M0 4Q4 -50 0 -96" stroke="${green}" stroke-width="8" fill="none"/>
    <path d="M0 -92q-64 -44 -88 6q44 34 88 -6z" fill="${green}"/><path d="M0 -92q62 -52 92 -2q-44 38
    -92 2z" fill="#8fd06a"/>
    <path d="M0 -50q-40 -22 -56 10q30 18 56 -10z" fill="#8fd06a"/><path d="M0 -56q40 -26 58 4q-30 24
    -58 -4z" fill="${green}"/></g>`;
}

function box(y: number, tall: number, size: number): string {
  const plants = Array.from({ length: Math.round(11 / size) }, (_, index) =>
    seedling(
      90 + index * 150 * size + chance.below(30),
      y - 14 - chance.below(26),
      size * (0.8 + chance.next() * 0.5),
    ),
  );
  return `<rect x="-20" y="${y - 60}" width="1640" height="80"
    filter="url(#soil)"/>${plants.join('')}
    <g style="filter:drop-shadow(0 14px 12px #1b0e0088)"><rect x="-20" y="${y}" width="1640"
    height="${tall}" filter="url(#plank)"/><rect x="-20" y="${y}" width="1640" height="12"
    fill="#fff5"/><rect x="-20" y="${y + tall / 2}" width="1640" height="5" fill="#0006"/></g>`;
}

export const schoolGarden: Scene = {
  fileName: 'schooltuin.jpg',
  width,
  height,
  scale: 1,
  quality: 80,
  body: `${layer(
    width,
    height,
    `<rect width="1600" height="1000"
    fill="#e9f6ff"/>${bushes.join('')}<rect y="430" width="1600" height="570"
    fill="#b99c72"/>`,
    'filter:blur(20px);scale:1.06',
  )}
    ${layer(width, height, `<defs>${plank}${soil}</defs>${box(520, 60, 0.6)}`, 'filter:blur(6px)')}
    ${layer(width, height, box(790, 190, 1.25))}`,
};
