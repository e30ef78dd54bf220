// Draws the demo school's photos in a browser and writes three files that are no photo at all.
import { writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { createChance } from './random.ts';
import { scenes } from './scenes/all-scenes.ts';
import { pageOf } from './scenes/scene.ts';

const wanted = process.argv.slice(2);
const fileAt = (name: string) => new URL(`pictures/${name}`, import.meta.url);

const { CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env;
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
for (const scene of scenes) {
  if (wanted.length > 0 && !wanted.includes(scene.fileName)) continue;
  const page = await browser.newPage();
  const { width, height, scale, quality } = scene;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.setContent(pageOf(scene));
  writeFileSync(fileAt(scene.fileName), await page.screenshot({ type: 'jpeg', quality }));
  console.log(`${scene.fileName} drawn.`);
  await page.close();
}
await browser.close();

const chance = createChance(13);
const rubbish = Uint8Array.from({ length: 4096 }, () => chance.below(256));
writeFileSync(fileAt('corrupt.jpg'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...rubbish));
writeFileSync(fileAt('leeg.jpg'), '');
writeFileSync(fileAt('geen-foto.jpg'), 'Dit is een tekst en geen foto.\n');
