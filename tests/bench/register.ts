// `npm run bench:register`: reads made-up lists with a known truth, and says how long and how well.
import { buildEdexml } from '../support/lists/build-edexml.ts';
import { buildXlsx } from '../support/lists/build-xlsx.ts';
import { encodings, joined, lineEnds, marks } from './register/encode-list.ts';
import { makePupils, tableRows } from './register/make-pupils.ts';
import { differences, importList, median, registerOf } from './register/measure.ts';

const bigRows = 100_000;
const schoolPupils = 50_000;

/** 24 mixes: four encodings, three marks, two kinds of line ends (one of them mixed). */
const big = makePupils(bigRows, 1887);
const times: number[] = [];
let wrong = 0;
for (const encoding of encodings) {
  for (const mark of marks) {
    for (const ends of lineEnds) {
      const bytes = encoding.encode(joined(tableRows(big), mark, ends));
      const { pupils, ms } = importList(bytes, []);
      const missed = differences(encoding.truth(big), pupils);
      wrong += missed;
      times.push(ms);
      console.log(
        `${encoding.name} ${JSON.stringify(mark)} ${ends.name}: ${ms} ms, ${missed} names differ`,
      );
    }
  }
}

const school = makePupils(schoolPupils, 2026);
const current = registerOf(school);
const kinds = {
  csv: new TextEncoder().encode(joined(tableRows(school), ';', { name: 'lf', end: () => '\n' })),
  edexml: new TextEncoder().encode(
    buildEdexml({
      groups: [...new Set(school.map(({ group }) => group))].map((name) => ({ key: name, name })),
      pupils: school.map((it) => ({
        key: it.number,
        first: it.firstName,
        ...(it.infix === '' ? {} : { infix: it.infix }),
        last: it.lastName,
        group: it.group,
      })),
    }),
  ),
  xlsx: buildXlsx({ rows: tableRows(school) }),
};
const results = Object.entries(kinds).map(([kind, bytes]) => {
  const { pupils, ms, difference } = importList(bytes, current);
  const missed = differences(school, pupils);
  const changed = difference.added.length + difference.left.length;
  console.log(
    `${kind}: ${ms} ms beside a register of the same, ${missed} names differ, ${changed} come or go`,
  );
  return { kind, ms, missed: missed + changed };
});

const slowest = Math.max(...times);
const figures = {
  csv_mixes: times.length,
  csv_rows: bigRows,
  csv_ms_median: median(times),
  csv_ms_max: slowest,
  csv_names_wrong: wrong,
  import_pupils: schoolPupils,
  ...Object.fromEntries(results.map(({ kind, ms }) => [`import_${kind}_ms`, ms])),
  import_wrong: results.reduce((sum, { missed }) => sum + missed, 0),
};
console.log(
  Object.entries(figures)
    .map(([key, value]) => `${key}=${value}`)
    .join(' '),
);
