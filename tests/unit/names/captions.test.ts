/** Captions, headings and addresses as schools write them, with the words around a name that mislead. */
import { describe, expect, it } from 'vitest';
import type { TextSource } from '../../../utils/names/find-mentions.ts';
import { found, pupil } from './school.ts';

const roster = [
  pupil('Sanne/van der/Velde', '4b'),
  pupil('Tygo//Hoekstra', '4b'),
  pupil('Max//Postma', '4b'),
  pupil('Roos//Bakker', '4b'),
  pupil('Mei//Zhang', '4b'),
  pupil('Sophie/de/Boer', '4b'),
  pupil('Sofie//Klein', '4b'),
  pupil('Emma//Janssen', '4b'),
  pupil('Pim//Jansen', '4b'),
  pupil("D'Angelo//Smit", '4b'),
  pupil("Aïcha//N'Diaye", '4b'),
  pupil('Anne-Fleur//Postma', '4b'),
  pupil('Yassin/el/Amrani', '4b'),
  pupil('Anna/op den/Kamp', '4b'),
  pupil('Hugo//De', '4b'),
  pupil('Noor//Visser', '4b'),
];

const read = (text: string, source: TextSource = 'prose'): readonly string[] =>
  found(text, source, ['4b'], roster).map(({ words, level }) => `${words}=${level}`);

describe('a title', () => {
  it('ends with its sentence', () => {
    expect(read('Bloemen voor de juf. Sanne van der Velde gaf ze.')).toEqual([
      'Sanne van der Velde=named',
    ]);
    expect(read('Op de foto met papa. Emma lacht.')).toEqual(['Emma=named']);
    expect(read('Morgen komt mevr. Emma, met dr. Sanne.')).toEqual([]);
  });

  it.each([
    'Gymjuf Sanne fluit.',
    'de overblijfmoeder Emma',
    'groepsleerkracht Emma',
    'de leesmoeders Anna en Emma',
    'Emma (juf) en haar hond',
  ])('may be a word of several: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(['Recordhouder Emma', 'onze kinderburgemeester Emma', 'Penningmeester Emma'])(
    'is not what a child is: %s',
    (text) => {
      expect(read(`Vandaag won ${text}.`)).toEqual(['Emma=named']);
    },
  );

  it('in brackets stands alone there', () => {
    expect(read('Toen won Emma (moeder Anita hielp mee).')).toEqual(['Emma=named']);
  });

  it('is played by children: the whole name is still possible', () => {
    expect(read('Schrijver Tygo Hoekstra leest voor.')).toEqual(['Tygo Hoekstra=possible']);
    expect(read('Juf Sanne van der Velde leest voor.')).toEqual([]);
  });
});

describe('a word that is a name, first in a caption', () => {
  it('is the child where the name is commoner than the word, or a group follows', () => {
    expect(read('Max op de glijbaan.')).toEqual(['Max=possible']);
    expect(read('Noor in de zandbak')).toEqual(['Noor=possible']);
    expect(read('Roos uit groep 4 won de prijs.')).toEqual(['Roos=possible']);
    expect(read('Roos op het veld.')).toEqual([]);
  });

  it('is no month behind words of time', () => {
    expect(read('Eind Mei gaan wij op kamp, vanaf Mei is het warm.')).toEqual([]);
    expect(read('Toen las Mei voor.')).toEqual(['Mei=named']);
  });

  it('is a name when it is bent as only names are', () => {
    expect(read('Hier is Maxje met haar cavia.')).toEqual(['Maxje=named']);
  });
});

describe('other spellings', () => {
  it('are mended where another pupil has that spelling', () => {
    expect(read('Met Sofie de Boer op de foto')).toEqual(['Sofie de Boer=named']);
    expect(found('Met Sofie de Boer', 'prose', [], roster)[0]?.ids).toBe('Sophie de Boer');
    expect(found('Met Emma Jansen', 'prose', [], roster)[0]?.ids).toBe('Emma Janssen');
    expect(found('Met Sofie Klein', 'prose', [], roster)[0]?.ids).toBe('Sofie Klein');
  });

  it('reach a surname that is also a word behind its tussenvoegsel', () => {
    expect(read('Hier is Sanne van der Velden.')).toEqual(['Sanne van der Velden=named']);
  });

  it('put a name in one word', () => {
    expect(read('Toen won Annefleur Postma.')).toEqual(['Annefleur Postma=named']);
    expect(read('annefleur.jpg', 'file-name')).toEqual(['annefleur=named']);
    expect(read('Toen won Yassin Elamrani.')).toEqual(['Yassin Elamrani=named']);
    expect(read('Dank aan @sanne.vandervelde')).toEqual(['sanne.vandervelde=named']);
  });

  it('have apostrophes inside', () => {
    expect(read("Toen won D'Angelo Smit, en D’Angelo lachte.")).toEqual([
      "D'Angelo Smit=named",
      'D’Angelo=named',
    ]);
    expect(read("Dit is Aïcha N'Diaye.")).toEqual(["Aïcha N'Diaye=named"]);
    expect(read("Emma's tekening")).toEqual(["Emma's=named"]);
  });
});

describe('somebody else', () => {
  it('has another tussenvoegsel', () => {
    expect(read('De familie Ter Velde kwam langs.')).toEqual([]);
    expect(read('Gebouwd door Bouwbedrijf Van der Kamp.')).toEqual([]);
    expect(read('Wij zagen de familie Van der Velde.')).toEqual(['Van der Velde=possible']);
  });

  it('is less sure in the name of a file', () => {
    expect(read('emma-watson.jpg', 'file-name')).toEqual(['emma=possible']);
    expect(read('anna-paulowna.jpg', 'file-name')).toEqual(['anna=possible']);
    expect(read('emma-janssen.jpg', 'file-name')).toEqual(['emma-janssen=named']);
  });

  it('is not who does something in a heading', () => {
    expect(read('Sanne Wint De Voorleeswedstrijd')).toEqual(['Sanne=possible']);
    expect(read('Sanne Verhagen kwam kijken.')).toEqual([]);
  });

  it('is Hugo de Beer, where Hugo De goes to school', () => {
    expect(read('Dit is Hugo De.')).toEqual(['Hugo De=named']);
    expect(read('Dit is Hugo de Beer.')).toEqual([]);
  });
});

describe('markup', () => {
  it('may stand between and inside the words of a name', () => {
    expect(read('<a href="/x">Tygo</a> Hoekstra')).toEqual([
      '<a href="/x">Tygo</a> Hoekstra=named',
    ]);
    expect(read('Sanne&ensp;van der&thinsp;Velde')).toEqual([
      'Sanne&ensp;van der&thinsp;Velde=named',
    ]);
  });
});
