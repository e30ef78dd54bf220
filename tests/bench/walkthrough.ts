// `npm run walkthrough`: a school is set up and a colleague joins, as people do it, with the time that takes.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { type GuardedSchool, registerFile, startGuardedSchool } from '../support/guarded-school.ts';
import { buildEdexml } from '../support/lists/build-edexml.ts';
import { pasteTable } from '../support/options-page.ts';
import { copyTable, Person, writeDown } from './walkthrough/person.ts';

/** Who has never done it needs more than the model's practised person. */
const novice = 3;
const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-walkthrough-'));
const demo = readFileSync(registerFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(';'));
const [heads = [], ...pupils] = demo;
const names = pupils.map(([key = '', first = '', infix = '', last = '', group = '']) => ({
  ...{ key, first, last, group },
  ...(infix === '' ? {} : { infix }),
}));
const groups = [...new Set(names.map(({ group }) => group))];
const staff = [{ key: 'l1', first: 'Marjan', infix: 'de', last: 'Boer' }];
const edexml = join(folder, 'edex.xml');
writeFileSync(
  edexml,
  buildEdexml({ groups: groups.map((name) => ({ key: name, name })), pupils: names, staff }),
);
const table = `<table>${[heads, ...pupils]
  .map(
    (cells) =>
      `<tr>${cells
        .slice(1)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  )
  .join('')}</table>`;

const button = (name: string): string => `::-p-aria(${name}[role="button"])`;
const isRead = '.register[aria-busy="false"]:not(:has(.import-preview)) > [role="status"]';

async function readPupils(person: Person): Promise<void> {
  await person.chooses('.register input[type="file"]', edexml);
  await person.reads('.import-preview');
  await person.press('.import-preview .button-primary');
  await person.reads(isRead);
}

async function pasteConsents(person: Person): Promise<void> {
  await person.elsewhere('kopieert de tabel en plakt die', copyTable, () =>
    pasteTable(person.page, table),
  );
  await person.reads('.import-preview');
  await person.press('.import-preview .button-primary');
  await person.reads(isRead);
}

/** A group that can only be looked at: all yes, then three children who may not. */
async function tickGroups(person: Person): Promise<void> {
  await person.press(button('Vink een groep aan'));
  for (const group of groups) {
    await person.picks('tickGroup', group);
    await person.press(button('Zet alles op ja'));
    for (const row of [3, 9, 15]) {
      await person.press(`.tick[data-row="${row}"][data-column="0"]`);
    }
    // To compare each of the children with the other screen.
    const rows = await person.page.$$eval('.tick-grid tbody tr', (all) => all.length - 1);
    await person.elsewhere('vergelijkt', rows * 2);
    await person.press(button('Kijk na wat er verandert'));
    await person.reads('.ticks .import-difference');
    const sure = await person.page.$('.ticks .preview-doubts input');
    if (sure !== null) await person.press('.ticks .preview-doubts input');
    await person.press('.ticks .preview-actions .button-primary');
    await person.page.waitForSelector('.ticks[aria-busy="false"] > .list-notice:not(:empty)');
  }
}

async function fillContacts(person: Person): Promise<void> {
  await person.types('[name="schoolContact"]', 'juf Marjan (ICT-coördinator)');
  await person.types('[name="privacyOfficer"]', 'fg@waterlelie.example');
  await person.types('[name="privacyStatementUrl"]', 'https://waterlelie.example/privacy');
  await person.press(button('Bewaar'));
}

async function makePack(
  person: Person,
): Promise<{ readonly file: string; readonly phrase: string }> {
  const session = await person.page.createCDPSession();
  const target = { behavior: 'allow', downloadPath: folder } as const;
  await session.send('Browser.setDownloadBehavior', target);
  await person.press(button('Maak schoolpakket'));
  const phrase = await person.page.$eval('.pack-phrase', (it) => it.textContent ?? '');
  await person.reads('.pack');
  await person.elsewhere('schrijft de wachtzin op', writeDown(phrase));
  await person.press(button('Bewaar het bestand'));
  await person.page.waitForSelector('.pack[aria-busy="false"] > [role="status"]:not(:empty)');
  return { file: join(folder, await downloaded()), phrase };
}

/** The browser tells that it was asked, not that the file is there. */
async function downloaded(): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const made = readdirSync(folder).find((name) => name.endsWith('.beeldwacht'));
    if (made !== undefined) return made;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The school pack was not saved.');
}

async function takePack(person: Person, file: string, phrase: string): Promise<void> {
  await person.chooses('.pack input[type="file"]', file);
  await person.types('[name="packPhrase"]', phrase);
  await person.press(button('Open het pakket'));
  await person.reads('.pack .import-preview');
  await person.press(button('Neem het pakket over'));
  await person.page.waitForSelector('.pack[aria-busy="false"] > [role="status"]:not(:empty)');
  await person.reads('.pack > [role="status"]');
}

async function at(school: GuardedSchool): Promise<Person> {
  const person = new Person(await school.openOptions());
  await person.page.bringToFront();
  return person;
}

/** Whole seconds of a person who has never done it, and of the machine. */
function tell(name: string, { seconds, waited, steps }: Person): number {
  const total = Math.round(seconds * novice + waited);
  console.log(
    `${name}: ${steps.length} stappen, ${Math.round(seconds)} s geoefend, ${Math.round(waited)} s wachten, ${total} s voor wie het nooit deed`,
  );
  return total;
}

await buildDemo();
const maker = await startGuardedSchool({ withRegister: false, withContact: false });
const setUp = await at(maker);
await readPupils(setUp);
await pasteConsents(setUp);
await fillContacts(setUp);
const { file, phrase } = await makePack(setUp);
const ticking = await at(maker);
await tickGroups(ticking);
await maker.stop();

const other = await startGuardedSchool({ withRegister: false, withContact: false });
const colleague = await at(other);
await takePack(colleague, file, phrase);
await other.stop();

const figures = {
  setup_s: tell('inrichten uit EDEXML en een geplakte tabel', setUp),
  ticking_s: tell(`${groups.length} groepen aanvinken in plaats van plakken`, ticking),
  colleague_s: tell('een collega met het schoolpakket', colleague),
  setup_goal_s: 15 * 60,
  colleague_goal_s: 3 * 60,
};
console.log(
  Object.entries(figures)
    .map(([key, value]) => `${key}=${value}`)
    .join(' '),
);
