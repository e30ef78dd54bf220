// Writes data/register.csv: the invented pupils of Basisschool De Waterlelie, always the same.
import { writeFileSync } from 'node:fs';
import { createChance } from './random.ts';
import { drawGroup } from './register/draw-group.ts';
import { fixedCast } from './register/fixed-cast.ts';
import { type DemoPupil, heads, rowOf } from './register/pupil.ts';

const sizes = [22, 24, 25, 26, 27, 25, 26, 25];
/** How many of each group may not on the website; Groep 5 has its own in the fixed cast. */
const refusing = [2, 3, 0, 4, 0, 3, 2, 4];
const firstNumber = 2301;

const chance = createChance(1887);
const used = new Set(fixedCast.map((pupil) => pupil.first));
const pupils = sizes.flatMap((size, index) => {
  const group = index + 1;
  const fixed = fixedCast.filter((pupil) => pupil.group === group);
  const drawn = drawGroup(group, size - fixed.length, refusing[index] ?? 0, used, chance);
  return [...fixed, ...drawn].sort(byLastName);
});

const rows = pupils.map((pupil, index) => rowOf(pupil, firstNumber + index));
const file = new URL('data/register.csv', import.meta.url);
writeFileSync(file, `${[heads.join(';'), ...rows].join('\n')}\n`);
console.log(`${pupils.length} pupils written.`);

function byLastName(one: DemoPupil, other: DemoPupil): number {
  return one.last.localeCompare(other.last, 'nl') || one.first.localeCompare(other.first, 'nl');
}
