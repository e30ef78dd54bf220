// What must hold of any list, however it is made: no crash, no hang, nothing foreign, the register as it was.
// A short share runs with every test; `npm run fuzz` runs many times as much.
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { mayAppear } from '../../utils/consent/consent-for.ts';
import { type PurposeId, purposeIds } from '../../utils/model/channel.ts';
import { consentStates } from '../../utils/model/consent.ts';
import type { Pupil } from '../../utils/model/register.ts';
import { previewImport, startDraft } from '../../utils/register/preview-import.ts';
import { readListFile, readPastedList } from '../../utils/register/readers/read-list.ts';
import { fenna, jip, noor, sem } from '../support/fakes/register.ts';
import { buildEdexml, buildUwlr } from '../support/lists/build-edexml.ts';
import { buildXlsx } from '../support/lists/build-xlsx.ts';

const isLong = process.env['npm_lifecycle_event'] === 'fuzz';
/** Of each kind of list; the long run ends with whichever comes first. */
const runs = isLong ? { numRuns: 20_000, interruptAfterTimeLimit: 30_000 } : { numRuns: 60 };
const timeout = isLong ? 3_600_000 : 60_000;
const today = '2026-11-24';
/** S6.4: a case that takes longer hangs. */
const longestMs = 2000;

const withdrawn: Pupil = {
  ...sem,
  byHand: { website: { state: 'withdrawn', on: '2026-11-20', source: 'form' } },
};
const current: readonly Pupil[] = [fenna, withdrawn, noor, jip];
const before = JSON.stringify(current);

/** Takes what was read all the way to what would be stored. */
function importAll(read: () => ReturnType<typeof readListFile>): void {
  cases += 1;
  const start = performance.now();
  const answer = read();
  if (answer.ok) {
    for (const mode of ['whole', 'answers'] as const) {
      const draft = { ...startDraft(answer.value, current, null), mode };
      const { plan } = previewImport(draft, current, today);
      for (const pupil of plan.pupils) expectWhole(pupil);
    }
  } else expect(answer.error.kind).toMatch(/^[a-z-]+$/);
  expect(performance.now() - start).toBeLessThan(longestMs);
  expect(JSON.stringify(current)).toBe(before);
}

function expectWhole(pupil: Pupil): void {
  expect(`${pupil.firstName}${pupil.lastName}`).not.toBe('');
  for (const [purpose, state] of Object.entries(pupil.consents)) {
    expect(purposeIds).toContain(purpose as PurposeId);
    expect(consentStates).toContain(state);
  }
  expect(Object.getPrototypeOf(pupil.consents)).toBe(Object.prototype);
  // A recorded no outlives every list (R3).
  if (pupil.id === withdrawn.id) {
    expect(mayAppear(pupil.byHand?.website?.state ?? 'granted')).toBe(false);
  }
}

let cases = 0;
afterAll(() => {
  if (isLong) console.log(`lists read: ${cases}`);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('isAdmin');
});

const word = fc.oneof(
  fc.constantFrom(
    'Sem',
    'Bakker',
    'Groep 3',
    'ja',
    'nee',
    '',
    '__proto__',
    'constructor',
    '"',
    ';',
  ),
  fc.constantFrom('Berg, Fenna van den', '\n', '\0', '\uFEFF', '=1+1', '✓', 'a'.repeat(5000)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const head = fc.oneof(
  fc.constantFrom('Roepnaam', 'Achternaam', 'Naam', 'Groep', 'Website', 'Pers', 'Leerlingnummer'),
  fc.constantFrom('Website', '__proto__', 'BSN', 'Bezwaar', 'Geboortedatum', ''),
  word,
);
const rows = fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 6 });
/** Half of them are good lists with bad rows in them, which reach further. */
const good = ['Roepnaam', 'Achternaam', 'Groep', 'Website'];
const grid: fc.Arbitrary<readonly (readonly string[])[]> = fc.oneof(
  fc.tuple(fc.array(head, { maxLength: 8 }), rows).map(([heads, cells]) => [heads, ...cells]),
  rows.map((cells) => [good, ['Sem', 'Bakker', 'Groep 3', 'ja'], ...cells]),
);

/** Bytes of a real list with some of them changed, taken out, doubled or put in. */
function damaged(bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom(
          '<!DOCTYPE a [<!ENTITY b "c">]>',
          '&b;',
          '<![CDATA[',
          ']]>',
          '<a>',
          '</a>',
          '"',
          '<?x',
        )
        .map((text) => strToU8(text)),
    ),
  });
  return fc.tuple(bytes, fc.array(damage, { maxLength: 4 })).map(([whole, damages]) =>
    damages.reduce((list, { at, cut, put }) => {
      const from = Math.floor(at * list.length);
      return Uint8Array.from([...list.subarray(0, from), ...put, ...list.subarray(from + cut)]);
    }, whole),
  );
}

const text = fc
  .tuple(grid, fc.constantFrom(';', ',', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, mark, end]) => lines.map((cells) => cells.join(mark)).join(end));
const encoded = fc
  .tuple(text, fc.constantFrom('utf8' as const, 'latin1' as const, 'utf16le' as const))
  .map(([list, encoding]) => Uint8Array.from(Buffer.from(list, encoding)));
const person = fc.record(
  {
    key: word,
    first: word,
    given: word,
    infix: word,
    last: word,
    group: fc.constantFrom('g', '__proto__'),
    born: word,
    year: word,
    left: word,
  },
  { requiredKeys: ['key'] },
);
const xml = fc
  .tuple(fc.array(person, { maxLength: 5 }), fc.constantFrom(buildEdexml, buildUwlr))
  .map(([pupils, build]) =>
    strToU8(build({ groups: [{ key: 'g', name: 'Groep 3' }], pupils, staff: pupils.slice(0, 2) })),
  );
const workbook = fc.tuple(grid, fc.boolean()).map(([lines, inline]) =>
  buildXlsx(
    ...[1, 2].map((sheet) => ({
      name: `Groep ${sheet}`,
      merged: ['A2:A5', 'B1:C9'],
      rows: lines.map((cells) => cells.map((it) => it.replace(/[^\P{C}\n]/gu, ''))),
      inline,
    })),
  ),
);

/** One part of a workbook damaged, and zipped again, so that it reaches the reader of that part. */
const damagedPart = fc.tuple(workbook, fc.nat({ max: 10 })).chain(([bytes, which]) => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[which % names.length] ?? '';
  return damaged(fc.constant(parts[name] ?? new Uint8Array())).map((part) =>
    zipSync({ ...parts, [name]: part }),
  );
});

const tag = fc.constantFrom(
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '<th>',
    '</td>',
    '<td rowspan=9999>',
    '<script>',
  ],
  ...[
    '</script>',
    '<td colspan="99999999">',
    '<input type=checkbox checked>',
    '<img alt="ja">',
    '<!--',
  ],
  ...[
    '-->',
    '<style>',
    '<svg aria-label=nee>',
    '<button role=switch aria-checked=false>',
    '<option selected>',
    '<i hidden>',
    '</i>',
    '<td rowspan=-1 colspan=x>',
    '<div role=grid>',
    '<div role=row>',
    '<div role=gridcell>',
    '</div>',
    '<template>',
    '&#x0;',
    '&amp',
  ],
);
const markup = fc
  .tuple(
    fc.constantFrom(
      '<table><tr><td>Naam<td>Website</tr>',
      '<div role=row><i role=cell>Naam</i><i role=cell>Website</i></div>',
    ),
    fc.array(fc.oneof(tag, head, word), { maxLength: 60 }),
  )
  .map(([start, parts]) => start + parts.join(''));

describe('a list of any kind never crashes or hangs, and leaves the register as it was', () => {
  it.each([
    ['CSV', encoded],
    ['damaged CSV', damaged(encoded)],
    ['EDEXML and UWLR', xml],
    ['damaged EDEXML and UWLR', damaged(xml)],
    ['workbooks', workbook],
    ['damaged workbooks', damaged(workbook)],
    ['workbooks with a damaged part', damagedPart],
    ['bytes', fc.uint8Array({ maxLength: 300 })],
  ])(
    '%s',
    (_, list) => {
      fc.assert(
        fc.property(list, (bytes) => importAll(() => readListFile(bytes, today))),
        runs,
      );
    },
    timeout,
  );

  it(
    'pasted pages',
    () => {
      fc.assert(
        fc.property(markup, text, (html, plain) => {
          importAll(() => readPastedList({ html, text: plain }, today));
        }),
        runs,
      );
    },
    timeout,
  );

  it(
    'a thousand nested tables, and a table that is never closed',
    () => {
      for (const html of [
        '<table><tr><td>'.repeat(1000),
        `<table>${'<tr><td rowspan=9>x'.repeat(20_000)}`,
      ]) {
        importAll(() => readPastedList({ html, text: '' }, today));
      }
    },
    timeout,
  );
});
