// What the options page asks about school packs: all of it out of one browser, and into another.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { erasePupil, recordByHand } from '../../../utils/db/change-pupil.ts';
import { readDeparted } from '../../../utils/db/departed-store.ts';
import { putIgnoredWord, readIgnoredWords } from '../../../utils/db/ignored-word-store.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { restorePrevious } from '../../../utils/db/previous-register.ts';
import {
  readRegister,
  readRegisterVersion,
  replaceRegister,
} from '../../../utils/db/register-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { readStaff, replaceStaff } from '../../../utils/db/staff-store.ts';
import { parseSchoolPack } from '../../../utils/messaging/register-parser.ts';
import type { SchoolPack } from '../../../utils/model/school-pack.ts';
import {
  readPolicy,
  writeOwnChannels,
  writeOwnConsentRules,
  writeOwnContact,
} from '../../../utils/platform/read-policy.ts';
import { handleSchoolPack } from '../../../utils/review/handle-school-pack.ts';
import { wholeState } from '../../support/all-stored.ts';
import { colleague, fenna, jip, sem } from '../../support/fakes/register.ts';
import { departed, saidNo, schoolPack } from '../../support/fakes/school-pack.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const sender = { url: null, tabId: null, frameId: null, documentId: null, isOwnExtension: true };
const contact = { schoolContact: 'juf Marjan', privacyOfficer: '', privacyStatementUrl: '' };
const emma = colleague('Emma//Jansen');
const roos = { word: 'roos', shown: 'Roos', day: '2026-11-01', place: 'settings' as const };
const old = '2026-11-10T08:00:00.000Z';

let db: Database;
let handlers: ReturnType<typeof handleSchoolPack>;
async function newBrowser(): Promise<void> {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const database = openDatabase(() => undefined);
  db = await database;
  handlers = handleSchoolPack(() => database);
}
beforeEach(newBrowser);
afterEach(() => vi.unstubAllGlobals());

const gather = () => handlers['options/school-pack'](null, sender);
const take = async (pack: SchoolPack, importId = 'a', basedOn?: number) => {
  const shown = basedOn ?? (await readRegisterVersion(db));
  return handlers['options/take-school-pack']({ pack, importId, basedOn: shown }, sender);
};
const pupilsNow = async () => (await readRegister(db))?.pupils;

it('there is no pack without a register', async () => {
  expect(await gather()).toBeNull();
});

it('all that a school has gets into an empty browser, and nothing else', async () => {
  const samuel = { ...sem, givenNames: 'Samuel Adriaan' };
  await replaceRegister(db, [fenna, samuel], old);
  await recordByHand(db, sem.id, ['website'], saidNo);
  await replaceStaff(db, [emma], old);
  await putIgnoredWord(db, roos);
  await writeOwnContact(contact);
  await writeOwnConsentRules({ closedAppNeedsConsent: false });
  const pack = parseSchoolPack(JSON.parse(JSON.stringify(await gather())));
  if (pack === null) throw new Error('No pack.');

  await newBrowser();
  expect(await take(pack)).toMatchObject({ isOlder: false, summary: { pupils: 2 } });
  expect(await readRegister(db)).toMatchObject({ importedAt: old, staff: [emma] });
  expect(await pupilsNow()).toEqual([fenna, { ...samuel, byHand: { website: saidNo } }]);
  expect(await readIgnoredWords(db)).toEqual([roos]);
  expect(await readPolicy()).toMatchObject({ contact, consent: { closedAppNeedsConsent: false } });
});

describe('a pack beside a register', () => {
  beforeEach(async () => {
    await replaceRegister(db, [fenna, sem], old);
    await recordByHand(db, fenna.id, ['press'], saidNo);
  });

  it('that was shown beside another register changes nothing', async () => {
    expect(await take(schoolPack({ pupils: [jip] }), 'a', 1)).toEqual({ status: 'changed' });
    expect(await pupilsNow()).toEqual([{ ...fenna, byHand: { press: saidNo } }, sem]);
    expect(await readStaff(db)).toBeNull();
  });

  it('that is newer updates, and one can step back', async () => {
    const pack = schoolPack({ pupils: [fenna, jip], departed: [departed('Puck//Vos', 'puck')] });
    expect(await take(pack)).toMatchObject({ isOlder: false, summary: { pupils: 2 } });
    expect(await pupilsNow()).toEqual([{ ...fenna, byHand: { press: saidNo } }, jip]);
    expect(await readDeparted(db, '2026-11-24')).toMatchObject([{ id: 'puck' }]);
    expect(await restorePrevious(db, new Date())).toBe(true);
    expect(await pupilsNow()).toEqual([{ ...fenna, byHand: { press: saidNo } }, sem]);
    // The noes that came with it are not lost by stepping back.
    expect(await readDeparted(db, '2026-11-24')).toHaveLength(1);
  });

  it('keeps the noes that came with it for a child whom a step back brings back', async () => {
    await take(schoolPack({ pupils: [fenna], departed: [departed('Sem//Bakker', 'x')] }));
    await restorePrevious(db, new Date());
    expect((await pupilsNow())?.[1]).toEqual({ ...sem, byHand: { website: saidNo } });
  });

  it('that is sent twice counts once', async () => {
    await take(schoolPack());
    const version = (await readRegister(db))?.version;
    expect(await take(schoolPack())).toMatchObject({ isOlder: false });
    expect((await readRegister(db))?.version).toBe(version);
  });

  it('that is older brings its noes, and neither contact nor rule', async () => {
    const importedAt = '2026-11-01T08:00:00.000Z';
    const pupils = [{ ...sem, byHand: { website: saidNo } }];
    const answer = await take(
      schoolPack({ importedAt, pupils, contact, closedAppNeedsConsent: false }),
    );
    expect(answer).toMatchObject({ isOlder: true, summary: { pupils: 2 } });
    expect((await pupilsNow())?.find(({ id }) => id === sem.id)).toEqual(pupils[0]);
    expect(await readPolicy()).toMatchObject({
      contact: { schoolContact: '' },
      consent: { closedAppNeedsConsent: true },
    });
  });

  describe('with channels of its own', () => {
    const jaarboek = { id: 'own1', label: 'Jaarboek', isUsed: true } as const;
    const appgroep = { id: 'own1', label: 'Appgroep', isUsed: true } as const;
    const pupils = [{ ...sem, consents: { own1: 'granted' } as const }];
    const pack = schoolPack({ pupils, channels: [jaarboek] });
    const list = async () => (await readPolicy()).channels.list.slice(8);

    it('brings them, beside other channels of the same id that are here', async () => {
      await writeOwnChannels([appgroep]);
      await take(pack);
      expect(await list()).toEqual([appgroep, { ...jaarboek, id: 'own2' }]);
      expect((await pupilsNow())?.[0]?.consents).not.toHaveProperty('own1');
      expect((await pupilsNow())?.[0]?.consents).toMatchObject({ own2: 'granted' });
      await take(pack);
      expect(await list()).toHaveLength(2);
      expect((await gather())?.channels).toEqual((await readPolicy()).channels.list);
    });

    it('leaves the list as it was where another register was shown', async () => {
      expect(await take(pack, 'a', 1)).toEqual({ status: 'changed' });
      expect(await list()).toEqual([]);
    });
  });

  it('of a clock that is ahead does not make every later list an older one', async () => {
    await take(schoolPack({ importedAt: '2999-01-01T00:00:00.000Z' }));
    const importedAt = (await readRegister(db))?.importedAt ?? '';
    expect(Date.parse(importedAt)).toBeLessThanOrEqual(Date.now());
  });

  it('with an older list of staff leaves the newer one', async () => {
    await replaceStaff(db, [emma], '2026-11-23T08:00:00.000Z');
    await take(schoolPack({ staff: { importedAt: old, members: [colleague('Joost/de/Wit')] } }));
    expect((await readStaff(db))?.members).toEqual([emma]);
  });

  it('leaves no trace of a child who is erased afterwards', async () => {
    await take(schoolPack({ departed: [departed('Sem//Bakker', 'x')] }));
    await erasePupil(db, sem.id);
    expect(JSON.stringify(await wholeState(db))).not.toMatch(/Bakker/);
  });
});
