// @vitest-environment happy-dom
// The import of the staff list: a file out, a count in.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { StaffImport, type StaffImportProps } from '../../../components/options/staff-import.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import { staffDone, staffProblem } from '../../../entrypoints/options/staff-message.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
afterEach(() => render(null, root));

function show(summary: StaffImportProps['summary']): string {
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <StaffImport
          summary={summary}
          busy={false}
          error={null}
          notice={null}
          onFile={() => undefined}
        />
      </WordsContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}

it('says how many there are, and when they were read in', () => {
  const importedAt = '2026-02-03T10:12:00Z';
  expect(show({ importedAt, members: 23 })).toMatch(/23 medewerkers, ingelezen op 3 februari 2026/);
  expect(show({ importedAt, members: 1 })).toMatch(/1 medewerker, ingelezen op 3 februari 2026/);
});

it('says that there is none yet, and offers to choose a file', () => {
  expect(show(null)).toContain('Er is nog geen lijst van medewerkers ingelezen.');
  expect(root.querySelector('input[type="file"]')).not.toBeNull();
});

it('names the lines that were left out, the first ten of many', () => {
  expect(staffDone(nl, 1, [])).not.toContain('Overgeslagen');
  expect(staffDone(nl, 2, [4])).toBe(
    '2 medewerkers ingelezen. Overgeslagen: regel 4. Daar ontbreekt een naam, of staat een cel te veel. Heb je het bestand niet meer nodig? Verwijder het dan.',
  );
  expect(staffDone(nl, 2, [4, 6, 7])).toContain('regel 4, 6 en 7.');
  const many = Array.from({ length: 13 }, (_, at) => at + 2);
  expect(staffDone(nl, 2, many)).toContain('10, 11 en nog 3.');
});

it('says of a list that is refused that nothing has changed', () => {
  for (const error of [
    { kind: 'not-a-list' },
    { kind: 'are-pupils' },
    { kind: 'double-column', column: 'Roepnaam' },
    { kind: 'open-quote', line: 3 },
  ] as const) {
    expect(staffProblem(nl, error)).toContain('Er is niets veranderd.');
  }
});
