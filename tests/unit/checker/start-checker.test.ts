// The checker gathers evidence by the register that lies in the database.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startChecker } from '../../../utils/checker/start-checker.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { replaceRegister } from '../../../utils/db/register-store.ts';
import type { GatherRequest } from '../../../utils/messaging/checker-protocol.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';
import { photo, textHold } from '../../support/fakes/hold.ts';
import { fakeRecogniser } from '../../support/fakes/recogniser.ts';
import { fenna, sem } from '../../support/fakes/register.ts';

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
  groups: [],
  photos: [],
  texts: textHold('Fenna van den Berg en Sem Bakker lazen voor.').texts,
  photoBudgetMs: 500,
});
const named = async (checker: ReturnType<typeof startChecker>, version: number) => {
  const answer = await checker.gather(request(version));
  if (answer.status !== 'gathered') throw new Error('files were asked for');
  return answer.evidence.texts?.flatMap(({ mentions }) => mentions.flatMap((it) => it.pupilIds));
};

it('finds the pupils of the register, and those of the next one after an import (R3)', async () => {
  await importPupils(fenna);
  const checker = startChecker(fakeRecogniser());
  expect(await named(checker, 1)).toEqual(['fenna']);
  await importPupils(fenna, sem);
  expect(await named(checker, 2)).toEqual(['fenna', 'sem']);
});

it('finds nobody without a register', async () => {
  expect(await named(startChecker(fakeRecogniser()), 0)).toEqual([]);
});

it('asks for files that it does not have, before it reads anything', async () => {
  const recogniser = fakeRecogniser();
  const answer = await startChecker(recogniser).gather({
    ...request(0),
    photos: [photo('photo-1')],
  });
  expect(answer).toEqual({ status: 'needs-bytes', photoIds: ['photo-1'] });
  expect(recogniser.budgets).toEqual([]);
});
