// The checker gathers evidence by the register that lies in the database.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startChecker } from '../../../utils/checker/start-checker.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { replaceRegister } from '../../../utils/db/register-store.ts';
import { replaceStaff } from '../../../utils/db/staff-store.ts';
import { maxBytes } from '../../../utils/media/max-bytes.ts';
import type { GatherRequest } from '../../../utils/messaging/checker-protocol.ts';
import { pupilId } from '../../../utils/model/ids.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';
import { photo, textHold } from '../../support/fakes/hold.ts';
import { readers } from '../../support/fakes/readers.ts';
import { fakeRecogniser } from '../../support/fakes/recogniser.ts';
import { colleague, fenna, pupil, sem } from '../../support/fakes/register.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', fakeBroadcastChannel());
});
afterEach(() => vi.unstubAllGlobals());

async function importPupils(...pupils: readonly Pupil[]): Promise<void> {
  const db = await openDatabase(() => undefined);
  await replaceRegister(db, pupils, '2026-02-03');
  db.close();
}

const request = (registerVersion: number): GatherRequest => ({
  registerVersion,
  ignoredWords: [],
  groups: [],
  photos: [],
  texts: textHold('Fenna van den Berg en Sem Bakker lazen voor.').texts,
  photoBudgetMs: 500,
  patienceMs: 600_000,
});
const named = async (checker: ReturnType<typeof startChecker>, version: number) => {
  const answer = await checker.gather(request(version));
  if (answer.status !== 'gathered') throw new Error('files were asked for');
  return answer.evidence.texts?.flatMap(({ mentions }) => mentions.flatMap((it) => it.pupilIds));
};

it('finds the pupils of the register, and those of the next one after an import (R3)', async () => {
  await importPupils(fenna);
  const checker = startChecker(readers());
  expect(await named(checker, 1)).toEqual(['fenna']);
  await importPupils(fenna, sem);
  expect(await named(checker, 2)).toEqual(['fenna', 'sem']);
});

it('lets a colleague alone as soon as the staff was read in, and no pupil of the same name', async () => {
  const emma = pupil('Emma/de/Vries', 'Groep 5');
  // At a larger school a first name alone needs more than a colleague of that name leaves it.
  const others = Array.from({ length: 200 }, (_, at) =>
    pupil(`Xi${'abcdefghij'[at % 10]}${at}//`, 'Groep 1'),
  );
  await importPupils(emma, ...others.map((it, at) => ({ ...it, id: pupilId(`other-${at}`) })));
  const checker = startChecker(readers());
  const levels = async (text: string, version: number) => {
    const answer = await checker.gather({ ...request(version), texts: textHold(text).texts });
    if (answer.status !== 'gathered') throw new Error('files were asked for');
    return answer.evidence.texts?.flatMap(({ mentions }) => mentions.map(({ level }) => level));
  };
  expect(await levels('Met dank aan Emma voor alles.', 1)).toEqual(['named']);
  const db = await openDatabase(() => undefined);
  await replaceStaff(db, [colleague('Emma//Jansen')], '2026-02-04');
  db.close();
  expect(await levels('Met dank aan Emma voor alles.', 2)).toEqual(['possible']);
  expect(await levels('Met dank aan juf Emma voor alles.', 2)).toEqual([]);
  expect(await levels('Met dank aan Emma Jansen voor alles.', 2)).toEqual([]);
  expect(await levels('Met dank aan Emma de Vries voor alles.', 2)).toEqual(['named']);
});

it('leaves a word alone while it is ignored, and its whole name never', async () => {
  await importPupils(pupil('Storm//Hoekstra', 'Groep 6'));
  const checker = startChecker(readers());
  const found = async (ignoredWords: readonly string[]) => {
    const text = 'Kijk, Storm! Een Storm, Storm’s tekening en Storm Hoekstra.';
    const { texts } = textHold(text);
    const answer = await checker.gather({ ...request(1), ignoredWords, texts });
    if (answer.status !== 'gathered') throw new Error('files were asked for');
    expect(answer.evidence.ignoredWords).toEqual(ignoredWords);
    const mentions = answer.evidence.texts?.flatMap((it) => it.mentions) ?? [];
    return mentions.map(({ start, end }) => text.slice(start, end));
  };
  const all = await found([]);
  expect(all).toContain('Storm');
  expect(await found(['storm'])).toEqual(['Storm’s', 'Storm Hoekstra']);
  expect(await found([])).toEqual(all);
});

it('finds nobody without a register', async () => {
  expect(await named(startChecker(readers()), 0)).toEqual([]);
});

it('asks for files that it does not have, before it reads anything', async () => {
  const recogniser = fakeRecogniser();
  const answer = await startChecker(readers(recogniser)).gather({
    ...request(0),
    photos: [photo('photo-1')],
  });
  expect(answer).toEqual({ status: 'needs-bytes', photoIds: ['photo-1'] });
  expect(recogniser.budgets).toEqual([]);
});

it('does not ask for a file that is too large to be brought: that was not looked at', async () => {
  const large = { ...photo('photo-1'), bytes: maxBytes + 1 };
  const answer = await startChecker(readers()).gather({ ...request(0), photos: [large] });
  if (answer.status !== 'gathered') throw new Error('files were asked for');
  expect(answer.evidence.photos?.map(({ notChecked }) => notChecked)).toEqual(['too-large']);
});

it('loads the models when photos are about to come, and of two only one where there is little memory', async () => {
  const warmed: string[] = [];
  const listening = () => {
    const { text, faces, ...rest } = readers();
    return {
      ...rest,
      text: { ...text, warm: () => warmed.push('text') },
      faces: { ...faces, warm: () => warmed.push('faces') },
    };
  };
  await startChecker(listening()).warm(null);
  expect(warmed.sort()).toEqual(['faces', 'text']);
  warmed.length = 0;
  await startChecker(listening(), true).warm(null);
  expect(warmed).toEqual(['faces']);
});
