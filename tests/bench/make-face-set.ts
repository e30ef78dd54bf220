/** Composes a set of pictures with known faces: one public portrait, pasted into drawn scenes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { composeFaces } from './faces/compose-faces.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    pictures: { type: 'string', default: '24' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: faces:make -- DIR [--seed N] [--pictures N]');
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser found: run the set-up first.');

const scenes = ['groot-12mp', 'klassenbord', 'knutselmiddag', 'schooltuin', 'sportdag'];
const dataUrl = (path: string, type: string): string => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return `data:${type};base64,${readFileSync(file).toString('base64')}`;
};
const portrait = dataUrl('corpus/faces/astronaut.png', 'image/png');
const backgrounds = scenes.map((name) => dataUrl(`demo/pictures/${name}.jpg`, 'image/jpeg'));

mkdirSync(folder, { recursive: true });
const browser = await launch({ executablePath, headless: true, args: ['--no-sandbox'] });
const faces: Record<string, readonly (readonly number[])[]> = {};
try {
  const page = await browser.newPage();
  for (let number = 0; number < Number(values.pictures); number += 1) {
    const background = backgrounds[number % backgrounds.length] ?? '';
    // Every third picture has nobody in it.
    const count = number % 3 === 2 ? 0 : 1 + ((number * 7) % 12);
    const seed = Number(values.seed) * 1_000 + number;
    const made = await page.evaluate(composeFaces, { portrait, background, seed, count });
    const file = `f${String(number).padStart(3, '0')}.jpg`;
    writeFileSync(join(folder, file), Buffer.from(made.base64, 'base64'));
    faces[file] = made.boxes;
  }
} finally {
  await browser.close();
}
writeFileSync(join(folder, 'faces.json'), `${JSON.stringify(faces, null, 1)}\n`);
const total = Object.values(faces).reduce((sum, boxes) => sum + boxes.length, 0);
console.log(`${Object.keys(faces).length} pictures with ${total} faces in ${folder}`);
