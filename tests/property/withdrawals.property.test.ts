// What must hold of any row of lists: a no that was recorded by hand is there whenever the child is.

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { recordByHand } from '../../utils/db/change-pupil.ts';
import { readDeparted } from '../../utils/db/departed-store.ts';
import { openDatabase } from '../../utils/db/open-database.ts';
import { restorePrevious } from '../../utils/db/previous-register.ts';
import { readRegister, replaceRegister } from '../../utils/db/register-store.ts';
import type { HandRecord } from '../../utils/model/consent.ts';
import { planImport } from '../../utils/register/difference/plan-import.ts';
import { listed, listOf } from '../support/fakes/listed.ts';

afterEach(() => vi.unstubAllGlobals());

const now = '2026-11-24T08:00:00.000Z';
const withdrawal: HandRecord = { state: 'withdrawn', on: '2026-11-20', source: 'parents-told' };
const school = ['Sem//Bakker', 'Puck/van der/Vos', 'Teun//Bos', 'Noor//Visser'];

/** A list says yes for everybody in it, in whatever group, with or without numbers. */
const list = fc.record({
  kind: fc.constant('list' as const),
  who: fc.subarray(school, { minLength: 1 }),
  group: fc.constantFrom('Groep 3', 'Groep 4', ''),
  hasNumbers: fc.boolean(),
});
const step = fc.oneof(
  { weight: 3, arbitrary: list },
  fc.record({ kind: fc.constant('withdraw' as const), who: fc.constantFrom(...school) }),
  fc.record({ kind: fc.constant('undo' as const) }),
);

it('whichever lists come and go, back and forth', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const db = await openDatabase(() => undefined);
      const refused = new Set<string>();
      for (const one of steps) {
        const pupils = (await readRegister(db))?.pupils ?? [];
        if (one.kind === 'undo') await restorePrevious(db, new Date(now));
        else if (one.kind === 'withdraw') {
          const [firstName = ''] = one.who.split('/');
          const pupil = pupils.find((it) => it.firstName === firstName);
          if (pupil === undefined) continue;
          await recordByHand(db, pupil.id, ['website'], withdrawal);
          refused.add(firstName);
        } else {
          const rows = one.who.map((name) => {
            const number = one.hasNumbers ? String(100 + school.indexOf(name)) : '';
            return listed(name, one.group, { website: 'granted' }, number);
          });
          const departed = await readDeparted(db, '2026-11-24');
          const plan = planImport(pupils, listOf(...rows), 'whole', new Set(), departed);
          await replaceRegister(db, plan.pupils, now);
        }
        for (const pupil of (await readRegister(db))?.pupils ?? []) {
          const isRefused = pupil.byHand?.website?.state === 'withdrawn';
          expect(isRefused).toBe(refused.has(pupil.firstName));
        }
      }
      db.close();
    }),
    { numRuns: 40 },
  );
});
