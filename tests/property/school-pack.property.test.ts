// What must hold of any file and any pack: no crash, the register as it was, and no recorded no lost.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type HandRecords, mergeRecords } from '../../utils/consent/merge-records.ts';
import { parseSchoolPack } from '../../utils/messaging/register-parser.ts';
import { purposeIds } from '../../utils/model/channel.ts';
import { consentSources, consentStates } from '../../utils/model/consent.ts';
import { pupilId } from '../../utils/model/ids.ts';
import type { Pupil } from '../../utils/model/register.ts';
import { mergePack, type RegisterSide } from '../../utils/register/pack/merge-pack.ts';
import { openFile, sealFile } from '../../utils/register/pack/sealed-file.ts';
import { departed, saidNo, schoolPack } from '../support/fakes/school-pack.ts';

const isLong = process.env['npm_lifecycle_event'] === 'fuzz';
const timeout = isLong ? 3_600_000 : 60_000;
/** Each of these makes a key, which takes long by intention. */
const bound = isLong ? { interruptAfterTimeLimit: 30_000 } : {};
const opened = { numRuns: isLong ? 500 : 2, ...bound };
const runs = { numRuns: isLong ? 20_000 : 200, ...bound };
const today = '2026-11-24';
const phrase = 'banaan tijger fontein hooi';
const sealed = await sealFile(schoolPack(), phrase);

afterAll(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('isAdmin');
});

const damage = fc.record({ at: fc.nat({ max: sealed.length - 1 }), bit: fc.nat({ max: 7 }) });
const flipped = damage.map(({ at, bit }) => {
  const bytes = sealed.slice();
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes;
});
const cut = fc.nat({ max: sealed.length - 1 }).map((length) => sealed.slice(0, length));
const grown = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => {
  const bytes = new Uint8Array(sealed.length + more.length);
  bytes.set(sealed);
  bytes.set(more, sealed.length);
  return bytes;
});

describe('a file that is not as it was sealed is never opened, and never throws', () => {
  it.each([
    ['a flipped bit', flipped],
    ['a cut file', cut],
    ['a grown file', grown],
  ])(
    '%s',
    async (_, files) => {
      const property = fc.asyncProperty(files, async (file) => {
        expect((await openFile(file, phrase)).ok).toBe(false);
      });
      await fc.assert(property, opened);
    },
    timeout,
  );

  it('any bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Uint8Array.from(some));
    const property = fc.asyncProperty(bytes, fc.string(), async (file, typed) => {
      expect(await openFile(file, typed)).toEqual({ ok: false, error: 'foreign' });
    });
    await fc.assert(property, runs);
  });

  it(
    'any phrase but the right one',
    async () => {
      const property = fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
        expect(await openFile(sealed, typed)).toEqual({ ok: false, error: 'wrong-phrase' });
      });
      await fc.assert(property, opened);
    },
    timeout,
  );
});

it('anything that a sealed file can hold is a whole pack or none', () => {
  const values = fc.oneof(
    fc.json().map((text): unknown => JSON.parse(text)),
    fc
      .tuple(fc.constantFrom(...Object.keys(schoolPack()), '__proto__'), fc.json())
      .map(([key, text]): unknown => {
        const whole = JSON.stringify(schoolPack()).slice(1);
        return JSON.parse(`{${JSON.stringify(key)}:${text},${whole}`);
      }),
    fc
      .tuple(fc.constantFrom(...Object.keys(schoolPack())), fc.json())
      .map(([key, text]): unknown => ({ ...schoolPack(), [key]: JSON.parse(text) })),
  );
  fc.assert(
    fc.property(values, (value) => {
      const pack = parseSchoolPack(value);
      if (pack === null) return;
      expect(pack.pupils.length).toBeGreaterThan(0);
      mergePack(schoolPack(), pack, today);
    }),
    runs,
  );
});

const day = fc.constantFrom('2026-11-01', '2026-11-20', '2026-11-24', '2026-12-01');
const record = fc.record({
  state: fc.constantFrom(...consentStates),
  on: day,
  source: fc.constantFrom(...consentSources),
});
const records = fc.dictionary(fc.constantFrom(...purposeIds), record, { noNullPrototype: true });

it(
  'records merge in any order to the same',
  () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const merge = (one: HandRecords, other: HandRecords) => mergeRecords(one, other, today);
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
      }),
      runs,
    );
  },
  timeout,
);

const names = ['Sem//Bakker', 'Puck/van der/Vos', 'Teun//Bos', 'Noor//Visser', 'Jip//Mulder'];
const child = fc.record({
  name: fc.constantFrom(...names),
  group: fc.constantFrom('Groep 3', 'Groep 4', ''),
  number: fc.constantFrom('', '1', '2'),
  isRefused: fc.boolean(),
  website: fc.constantFrom('granted' as const, 'refused' as const),
  seenOn: fc.constantFrom('', '2026-10-30', '2026-11-10', '2026-11-22'),
});
const side: fc.Arbitrary<RegisterSide> = fc.record({
  importedAt: fc.constantFrom('2026-11-01T08:00:00Z', '2026-11-20T08:00:00Z'),
  pupils: fc.uniqueArray(child, { selector: ({ name }) => name }).map((all) =>
    all.map(({ name, group, number, isRefused, website, seenOn }, at): Pupil => {
      const { id: _, byHand, goneOn: __, ...who } = departed(name, '', number || undefined);
      const said = isRefused ? { byHand } : {};
      const origin = { website: { source: 'parro', on: seenOn } } as const;
      const seen = seenOn === '' ? {} : { takenFrom: origin };
      return { ...who, id: pupilId(`${at}`), group, consents: { website }, ...seen, ...said };
    }),
  ),
  departed: fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
    .map((all) => all.map((name, at) => departed(name, `gone-${at}`))),
});

it(
  'no recorded no of either side is lost, whoever is newer, and twice is as once',
  () => {
    const sorted = ({ pupils, ...rest }: RegisterSide) => ({
      ...rest,
      pupils: [...pupils].sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
    const isRefused = ({ byHand }: Pick<Pupil, 'byHand'>) => byHand?.website === saidNo;
    fc.assert(
      fc.property(side, side, (here, pack) => {
        const merged = mergePack(here, pack, today);
        const all = [...merged.pupils, ...merged.departed];
        for (const one of [...here.pupils, ...pack.pupils, ...pack.departed]) {
          if (!isRefused(one)) continue;
          const same = all.filter(
            ({ firstName, lastName }) => firstName === one.firstName && lastName === one.lastName,
          );
          expect(same.some((other) => other.byHand?.website !== undefined)).toBe(true);
        }
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(sorted(mergePack(merged, pack, today))).toEqual(sorted(merged));
      }),
      runs,
    );
  },
  timeout,
);
