// `npm start`: the demo school in a browser with the extension and the demo register in it.
import { mkdirSync, rmSync } from 'node:fs';
import { startGuardedSchool } from '../tests/support/guarded-school.ts';
import { buildDemo, root } from './build/build-demo.ts';
import { hasDisplay } from './demo/has-display.ts';
import { showMainJob } from './demo/show-main-job.ts';

const output = `${root}demo-output`;

console.log('De extensie wordt gebouwd…');
await buildDemo();
const isVisible = hasDisplay();
const guarded = await startGuardedSchool({ headless: !isVisible });
const { school } = guarded;

if (isVisible) {
  await guarded.openPage(school.cmsUrl);
  await guarded.openPage(school.socialSchoolsUrl);
  console.log(`
Beeldwacht draait. De browser is open, met de leerlingenlijst van basisschool De Waterlelie.

Drie dingen om te proberen:
  1. Kies op ${school.cmsUrl}
     de foto tests/demo/pictures/knutselmiddag.jpg: op de foto staat een naam.
  2. Plaats daar sportdag.jpg met de tekst "Emma de Vries won de sprint.", groep 5.
  3. Doe hetzelfde in de ouderapp: ${school.socialSchoolsUrl}

Sluit de browser om te stoppen.
`);
  await new Promise((resolve) => guarded.browser.once('disconnected', resolve));
  await school.stop();
} else {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  console.log('Er is geen scherm: Beeldwacht laat het hier zelf zien.\n');
  try {
    await showMainJob(guarded, output);
  } finally {
    await guarded.stop();
  }
}
