// `npm start`: the demo school in a browser with the extension and the demo register in it.
import { mkdirSync, rmSync } from 'node:fs';
import { picture, startGuardedSchool } from '../tests/support/guarded-school.ts';
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
  const [empty] = await guarded.browser.pages();
  await guarded.openPage(school.socialSchoolsUrl);
  await guarded.openPage(school.cmsUrl);
  await empty?.close();
  console.log(`
Beeldwacht draait. De browser is open, met de leerlingenlijst van basisschool De Waterlelie.

Drie dingen om te proberen:
  1. Kies op ${school.cmsUrl}
     bij Groep "Groep 5", en dan deze foto, waarop een naam staat:
     ${picture('knutselmiddag.jpg')}
  2. Kies daar deze foto, typ "Emma de Vries won de sprint." en klik op Publiceren:
     ${picture('sportdag.jpg')}
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
