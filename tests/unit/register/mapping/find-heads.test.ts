// Heads in two lines, as schools' own lists have them.
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../utils/register/mapping/guess-mapping.ts';
import { toTable } from '../../../../utils/register/mapping/to-table.ts';

function read(...rows: readonly (readonly string[])[]) {
  const found = toTable(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    [],
  );
  if (found === null) throw new Error('no table');
  const { parts, purposes } = guessMapping(found.table);
  return { ...found.table, parts, purposes, names: found.table.rows.map(({ cells }) => cells[0]) };
}

const sem = ['Sem', 'Bakker', '3', 'ja', 'nee', 'ja', 'nee'];

describe('heads in two lines', () => {
  it('are one: what stands above several columns is about each of them', () => {
    const { heads, names, parts } = read(
      ['Toestemmingen 2026'],
      ['Leerling', '', 'Groep', 'Website', '', 'Nieuwsbrief'],
      ['Roepnaam', 'Achternaam', '', 'foto', 'naam', 'foto', 'naam'],
      sem,
    );
    expect(heads).toEqual([
      ...['Roepnaam', 'Achternaam', 'Groep', 'Website foto', 'Website naam'],
      ...['Nieuwsbrief foto', 'Nieuwsbrief naam'],
    ]);
    expect(parts).toEqual({ firstName: 0, lastName: 1, group: 2 });
    expect(names).toEqual(['Sem']);
  });

  it('that ask twice for one channel leave it to a person', () => {
    const { purposes } = read(
      ['Roepnaam', 'Achternaam', 'Groep', 'Website', ''],
      ['', '', '', 'foto', 'film'],
      sem.slice(0, 5),
    );
    expect(purposes.website).toBeNull();
  });

  it('of which the upper one says no are read as no yes', () => {
    const { purposes, heads } = read(
      ['', '', '', 'Geen toestemming voor', ''],
      ['Roepnaam', 'Achternaam', 'Groep', 'Website', 'Pers'],
      sem.slice(0, 5),
    );
    expect(heads[4]).toBe('Geen toestemming voor Pers');
    expect(purposes).toMatchObject({ website: 'keep', press: 'keep' });
  });

  it('drop what nobody needs, also below a channel', () => {
    const { dropped } = read(
      ['Leerling', '', 'Groep', 'Website', ''],
      ['Roepnaam', 'Achternaam', '', 'foto', 'BSN'],
      sem.slice(0, 5),
    );
    expect(dropped).toEqual(['BSN']);
  });

  it('that come again on a next page are no pupil', () => {
    const upper = ['Leerling', '', 'Groep', 'Website'];
    const lower = ['Roepnaam', 'Achternaam', '', 'foto'];
    expect(read(upper, lower, sem, upper, lower, ['Puck', 'Vos']).names).toEqual(['Sem', 'Puck']);
  });
});

describe('heads in one line', () => {
  it.each([
    ['an answer that sounds like a channel', ['Roepnaam', 'Achternaam', 'Groep', 'Toestemming']],
    ['no known head for the answers', ['Roepnaam', 'Achternaam', 'Groep', 'Mag op']],
  ])('never take the first child for their second: %s', (_, heads) => {
    const { names } = read(heads, ['Sem', 'Bakker', '3', 'website'], ['Puck', 'Vos', '3', 'ja']);
    expect(names).toEqual(['Sem', 'Puck']);
  });

  it('are kept as they are below a title or a date', () => {
    const heads = ['Roepnaam', 'Achternaam', 'Groep', 'Website'];
    const title = ['Niet op internet zetten', '', '', ''];
    expect(read(title, heads, sem.slice(0, 4))).toMatchObject({
      heads,
      purposes: { website: { column: 3 } },
    });
    const date = ['School: De Ark', '', 'Datum: 24-11', ''];
    expect(read(date, heads, sem.slice(0, 4))).toMatchObject({ heads, names: ['Sem'] });
  });
});
