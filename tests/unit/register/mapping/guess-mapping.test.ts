// Which column is what: guessed by heads and cells, never against what they say.
import { describe, expect, it } from 'vitest';
import type { ListTable } from '../../../../utils/model/list-import.ts';
import { schoolChannels } from '../../../../utils/model/school-channel.ts';
import {
  guessMapping,
  mayBeAnswers,
  unknownWords,
} from '../../../../utils/register/mapping/guess-mapping.ts';
import {
  isNeedlessHead,
  partOfHead,
  purposesOfHead,
  schoolWords,
} from '../../../../utils/register/mapping/head-words.ts';

function table(heads: readonly string[], ...rows: readonly (readonly string[])[]): ListTable {
  return {
    heads,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
    badLines: [],
    dropped: [],
  };
}

describe('a head', () => {
  it.each([
    ['Roepnaam', 'firstName'],
    ['VOORVOEGSEL', 'infix'],
    ['Tussenvoegsel(s)', 'infix'],
    ['Achternaam', 'lastName'],
    ['Leerling', 'fullName'],
    ['Voornamen', 'givenNames'],
    ['Stamgroep', 'group'],
    ['Leerling-nr.', 'number'],
    ['Geb. datum', 'birthDate'],
    ['Naam moeder', null],
    ['First Name', 'firstName'],
    ['familyName', 'lastName'],
    ['Class', 'group'],
  ])('%s is %s', (head, part) => {
    expect(partOfHead(head)).toBe(part);
  });

  it.each([
    ['Website', ['website']],
    ["Foto's op de website (openbaar)", ['website']],
    ['Toestemming Parro (besloten)', ['closed_app']],
    ['Sociale media (Facebook, Instagram)', ['social']],
    ['Schoolgids/brochure/kalender', ['school_guide']],
    ['Website en social media', ['website', 'social']],
    ['Krant / pers', ['press']],
    ['Groepsfoto door de schoolfotograaf', ['class_photo']],
    ['Naam noemen bij foto', ['name']],
    ['Vermelding van de voornaam', ['name']],
    ['In de nieuwsbrief', ['newsletter']],
    ['Intern gebruik', ['internal']],
    ['Achternaam', []],
    ['Bezwaar website', []],
    ['Geen toestemming website', []],
    ['Persoonlijk plan', []],
    ['Website (ja/nee)', ['website']],
    ['Mag wel / niet op de website', ['website']],
    ['Website: nee', []],
    // A closed part is no consent for the whole (R2).
    ['Besloten deel van de website', ['closed_app']],
    ['Besloten Facebookgroep', []],
    ['Website, besloten ouderapp en social media', ['website', 'closed_app', 'social']],
    ['Schoolsite', ['website']],
  ])('%s is about %j', (head, purposes) => {
    expect(purposesOfHead(head)).toEqual(purposes);
  });
});

it('a column of what parents answered is kept, and one of who they are is not', () => {
  expect(['Toestemming ouders', 'Akkoord ouder(s)'].map((head) => isNeedlessHead(head))).toEqual([
    false,
    false,
  ]);
  const personal = ['Naam ouder', 'Ouder 1', 'Toestemming medicatie', 'Naam moeder (akkoord)'];
  for (const head of personal) expect(isNeedlessHead(head)).toBe(true);
});

describe('a guess', () => {
  it('takes each channel from its column, and keeps what the list does not have', () => {
    const { parts, purposes } = guessMapping(
      table(['Naam', 'Groep', 'Website', 'Naam noemen'], ['Sem Bakker', '3', 'ja', 'nee']),
    );
    expect(parts).toEqual({ fullName: 0, group: 1 });
    expect(purposes).toMatchObject({ website: { column: 2 }, name: { column: 3 }, press: 'keep' });
  });

  it('leaves undecided what two columns claim', () => {
    const { purposes } = guessMapping(
      table(['Roepnaam', 'Website', 'Website 2025'], ['Sem', 'ja', 'nee']),
    );
    expect(purposes.website).toBeNull();
  });

  it('lets one column answer for two channels', () => {
    const { purposes } = guessMapping(
      table(['Roepnaam', 'Website en sociale media'], ['Sem', 'ja']),
    );
    expect(purposes).toMatchObject({ website: { column: 1 }, social: { column: 1 } });
  });

  it('takes no column that holds no answers', () => {
    const rows = Array.from({ length: 30 }, (_, at) => ['Sem', `https://sem${at}.example`]);
    expect(guessMapping(table(['Roepnaam', 'Website'], ...rows)).purposes.website).toBe('keep');
  });

  it('never takes a column in which a yes is a no', () => {
    const list = table(['Roepnaam', 'Bezwaar tegen website'], ['Sem', 'ja']);
    expect(guessMapping(list).purposes.website).toBe('keep');
    expect(mayBeAnswers(list, 1)).toBe(false);
    expect(mayBeAnswers(list, 0)).toBe(true);
  });

  it('uses first and last name before a whole name', () => {
    const heads = ['Naam', 'Roepnaam', 'Achternaam'];
    expect(guessMapping(table(heads)).parts).toEqual({ firstName: 1, lastName: 2 });
  });
});

describe('words that nobody knows', () => {
  it('are counted, in the chosen columns only', () => {
    const list = table(
      ['Roepnaam', 'Website', 'Pers', 'Notitie'],
      ['Sem', 'ja', 'X', 'ach'],
      ['Noor', 'Misschien!', 'x', ''],
      ['Jip', 'nee', 'nee', ''],
    );
    expect(unknownWords(list, guessMapping(list))).toEqual([
      { word: 'x', count: 2 },
      { word: 'misschien', count: 1 },
    ]);
  });
});

describe('the school’s own words for channels', () => {
  const channels = schoolChannels([
    { id: 'closed_app', label: 'Website voor ouders' },
    { id: 'press', isUsed: false },
    { id: 'own1', label: 'Jaarboek' },
  ]);
  const school = schoolWords(channels);

  it.each([
    ['Toestemming JAARBOEK', ['own1']],
    ['Website voor ouders', ['closed_app']],
    ['Website en jaarboek', ['own1', 'website']],
    ['Ouderapp', ['closed_app']],
    ['Jaarboeken', []],
    ['Geen jaarboek', []],
  ])('%s is about %j', (head, purposes) => {
    expect(purposesOfHead(head, school)).toEqual(purposes);
  });

  it('are guessed, and a channel that is not used is not', () => {
    const heads = ['Roepnaam', 'Jaarboek', 'Pers'];
    const { purposes } = guessMapping(table(heads, ['Sem', 'ja', 'ja']), {}, channels);
    expect(purposes).toMatchObject({ own1: { column: 1 }, press: 'keep' });
  });
});
