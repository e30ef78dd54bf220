/** Staff, towns, streets, classes, stories, and what a school told to leave alone. */
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../utils/names/find-mentions.ts';
import { buildNameIndex, type NameIndexOptions } from '../../../utils/names/name-index.ts';
import type { TextSource } from '../../../utils/names/text-source.ts';
import { found, pupil } from './school.ts';

const roster = [
  pupil('Anna//Bakker', 'De Beren'),
  pupil('Beren//Kaya', '5a'),
  pupil('Eva/de/Boer', '5a'),
  pupil('Emma/de/Vries', '5a'),
  pupil('Willem//Kampen', '5a'),
];

function read(text: string, options: NameIndexOptions = {}): readonly string[] {
  const index = buildNameIndex(roster, options);
  return findMentions(index, text, { source: 'prose', groups: [] }).map(
    ({ start, end, level }) => `${text.slice(start, end)}=${level}`,
  );
}

describe('somebody or something else', () => {
  it.each([
    'Wij gingen naar Anna Paulowna en Emmen.',
    'Hij woont aan de Willem van Oranjelaan, naast de Emmastraat.',
    'Het kamp is in Kampen.',
    'Vandaag hoorden wij van Adam en Eva.',
    'Een kaart van de Beren.',
    'Wij waren bij de boer.',
    'Sinterklaas kwam met juf Emma.',
    'Het boek is van schrijver Anna Woltz.',
    'Buurvrouw Emma brengt de boom.',
    'Vandaag danste iedereen als Anna en Elsa.',
    'Een bezoek aan Willem van Oranje.',
    'Dat verhaal van Eva Thijssen: hoofdstuk 2',
    'Het museum toont ANNA VERHOEVEN in het groot.',
    'Het water in de Kampen stijgt.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves the same words a name elsewhere', () => {
    expect(read('Wij gingen met Anna naar Emmen.')).toEqual(['Anna=named']);
    expect(read('Vandaag hoorden wij van Eva.')).toEqual(['Eva=named']);
    expect(read('Een kaart van Beren.')).toEqual(['Beren=named']);
    expect(read('Met Willem van de Oranjelaan')).toEqual([]);
    expect(read('De beker van Kampen is weg')).toEqual(['Kampen=possible']);
    expect(read('Wij zagen Anna en Els.')).toEqual(['Anna=named']);
    const both = [pupil('Anna//Bakker', '5a'), pupil('Elsa//Smit', '5a')];
    expect(found('Toen wonnen Anna en Elsa.', 'prose', [], both)).toHaveLength(2);
    expect(read('Toen las Eva Rekenen: blok 2')).toEqual(['Eva=named']);
    expect(read('HOERA, ANNA WINT')).toEqual(['ANNA=named']);
  });
});

describe('months', () => {
  const children = [pupil('Mei//Zhang', '5a'), pupil('April//Smit', '5a'), pupil('Jan//Vos', '5a')];
  const words = (text: string, source: TextSource = 'prose'): readonly string[] =>
    found(text, source, [], children).map((one) => `${one.words}=${one.level}`);

  it.each([
    'In mei gaan wij weg.',
    'Op 13 Mei zijn wij vrij.',
    'Het is van 1 Jan. tot 31 Jan. geldig',
    'Zie de brief van April 2025.',
    'Het rooster van Maart/April/Mei hangt er.',
  ])('are no names in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('are no names in files and pictures', () => {
    expect(words('mei2025-nieuwsbrief.pdf', 'file-name')).toEqual([]);
    expect(words('kalender  april  mei  juni', 'photo-text')).toEqual([]);
  });

  it('are names where no date is', () => {
    expect(words('Vandaag las Mei voor.')).toEqual(['Mei=named']);
    expect(words('Wij geloven in Jan.')).toEqual(['Jan=named']);
    expect(words('Wij feliciteren Jan (7) en April, 6 jaar!')).toEqual([
      'Jan=named',
      'April=named',
    ]);
    expect(words('Er waren 113 Mei-liedjes')).toEqual(['Mei=named']);
  });
});

describe('names beside names', () => {
  it('makes a name doubtful behind one that the school does not have', () => {
    expect(found('Een schilderij van Paul Eva hangt er', 'prose', [], roster)).toMatchObject([
      { words: 'Eva', reasons: ['first-name', 'other-capital-beside'], level: 'possible' },
    ]);
    expect(read('Toen Eva en Hallo Anna')).toEqual(['Eva=named', 'Anna=named']);
    expect(read('Johannes Bakker schilderde.')).toEqual([]);
  });

  it('takes kings and popes for somebody else', () => {
    expect(read('Over koning Willem III, Willem I en Willem XIV')).toEqual([]);
    expect(read('Ik ben Willem IJ')).toEqual(['Willem=named']);
  });

  it('takes the surname of a titled person with it', () => {
    expect(read('Hier is zangeres Emma Willem')).toEqual([]);
    expect(read('Hier is zangeres Emma, Willem')).toEqual(['Willem=named']);
  });
});

describe('a grown-up, told behind the name', () => {
  it.each([
    'Anna, de moeder van een leerling, bakte taart.',
    'Emma (oma van Kim) bakte taart.',
    'Eva, onze juf van vorig jaar, kwam langs.',
  ])('is no pupil in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('may be a pupil where the comma may be that of a list', () => {
    const text = 'Bedankt Anna, de moeder van Kim en alle anderen!';
    expect(found(text, 'prose', ['De Beren'], roster)).toMatchObject([{ level: 'possible' }]);
    expect(read('Emma, Anna, de moeder van Kim en de hond')).toEqual(['Emma=named', 'Anna=named']);
    expect(read('Emma de Vries, de moeder van het poppenhuis, speelt')).toEqual([
      'Emma de Vries=named',
    ]);
    expect(read('Anna, de ster van vandaag, is jarig.')).toEqual(['Anna=named']);
  });
});

describe('staff', () => {
  const staff = [
    { firstName: 'Emma', infix: '', lastName: 'Smit' },
    { firstName: 'Truus', infix: 'de', lastName: 'Vries' },
  ];

  it('is no pupil, by name or by a first name that no pupil has', () => {
    expect(read('Wij danken Emma Smit en Truus, dus Truus de Vries.', { staff })).toEqual([]);
  });

  it('makes a first name that a pupil has as well doubtful', () => {
    expect(read('Emma zingt.', { staff })).toEqual(['Emma=possible']);
    expect(read('Emma de Vries zingt.', { staff })).toEqual(['Emma de Vries=named']);
  });
});

it('leaves alone what a school told to ignore', () => {
  const text = 'Vandaag zong Emma met Emma de Vries.';
  expect(read(text, { ignored: ['EMMA'] })).toEqual(['Emma de Vries=named']);
  expect(read(text, { ignored: ['Emma de Vries'] })).toEqual(['Emma=named']);
});
