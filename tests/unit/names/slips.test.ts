/** Names misspelled, misread, taken apart. */
import { describe, expect, it } from 'vitest';
import type { TextSource } from '../../../utils/names/find-mentions.ts';
import { found, pupil } from './school.ts';

const roster = [
  'Sophie//Jansen',
  'Mohammed//Yilmaz',
  'Jelmer//Smeets',
  'Quinten/van/Dijk',
  'Roos//Willems',
  'Emma/de/Vries',
].map((name) => pupil(name, '5a'));

function read(text: string, source: TextSource = 'prose'): readonly string[] {
  return found(text, source, [], roster).map(
    ({ words, ids, level, reasons }) => `${words}=${ids} ${level} ${reasons.at(1)}`,
  );
}

describe('file names', () => {
  it.each([
    ['jelmr_smeets.jpg', 'jelmr_smeets=Jelmer Smeets named typo'],
    ['MohamedYilmaz.png', 'MohamedYilmaz=Mohammed Yilmaz named variant'],
    ['quintenvandyck.jpg', undefined],
    ['Quinten-van-Dyk.jpg', 'Quinten-van-Dyk=Quinten van Dijk named variant'],
    ['Jellmer.jpg', 'Jellmer=Jelmer Smeets possible variant'],
  ])('%s', (name, mention) => {
    expect(read(name, 'file-name')).toEqual(mention === undefined ? [] : [mention]);
  });

  it('have words of their own that are no slips', () => {
    const names = [pupil('Claas//Smit', '5a'), pupil('Finan//Vos', '5a')];
    expect(found('class_trip_final.jpeg', 'file-name', [], names)).toEqual([]);
    expect(found('clas_finall.jpeg', 'file-name', [], names)).toHaveLength(1);
  });
});

describe('in lower case', () => {
  it.each([
    ['gisteren won jelmer smeetz', 'jelmer smeetz=Jelmer Smeets named variant'],
    ['gisteren won sophie jansn', 'sophie jansn=Sophie Jansen named typo'],
    // Only behind a first name: too many words are near to one.
    ['gisteren won jansn', undefined],
    ['gisteren won sofie', undefined],
    // A word of Dutch is as it was meant.
    ['jelmer smeet water', 'jelmer=Jelmer Smeets named lower-case'],
  ])('the surname of a whole name is mended: %s', (text, mention) => {
    expect(read(text)).toEqual(mention === undefined ? [] : [mention]);
  });
});

describe('short names', () => {
  const luuk = [pupil('Luuk//Smit', '5a'), pupil('Tijn//Vos', '5a'), pupil('Kas//Vos', '5a')];
  it('of three letters are heard with a capital only', () => {
    expect(found('Toen las Luc voor.', 'prose', [], luuk)[0]?.ids).toBe('Luuk Smit');
    expect(found('Tyn las voor.', 'prose', [], luuk)[0]?.ids).toBe('Tijn Vos');
    expect(found('Toen las Cas voor.', 'prose', [], luuk)).toEqual([]);
    expect(found('luc', 'photo-text', [], luuk)).toEqual([]);
    expect(found('Luc', 'photo-text', [], luuk)).toHaveLength(1);
  });
});

describe('readers of pictures', () => {
  const read3 = (text: string): readonly string[] =>
    found(
      text,
      'photo-text',
      [],
      [
        pupil('Müller//Smit', '5a'),
        pupil('Julia//Vos', '5a'),
        pupil('Wim//Bos', '5a'),
        pupil('Dirk//Bos', '5a'),
      ],
    ).map(({ words, ids }) => `${words}=${ids}`);

  it.each([
    ['Miiller', 'Müller Smit'],
    ['Jiilia', 'Julia Vos'],
    ['Ju1ia', 'Julia Vos'],
    ['VVirn', 'Wim Bos'],
    ['Clirk', 'Dirk Bos'],
  ])('take apart and put together: %s', (text, ids) => {
    expect(read3(text)).toEqual([`${text}=${ids}`]);
  });
});

describe('slips', () => {
  it.each([
    ['Met Sofie', 'Sofie=Sophie Jansen named capital-mid-sentence'],
    ['Met Mohamed', 'Mohamed=Mohammed Yilmaz named capital-mid-sentence'],
    ['Sofie zingt', 'Sofie=Sophie Jansen possible sentence-start'],
    ['Met Jemler', 'Jemler=Jelmer Smeets possible typo'],
    ['Met Jelmre', 'Jelmre=Jelmer Smeets possible typo'],
    ['Met Quiten', 'Quiten=Quinten van Dijk possible typo'],
    ['Hier was S0ph1e', 'S0ph1e=Sophie Jansen possible digits-as-letters'],
    ['Op het bord: R o o s!', 'R o o s=Roos Willems possible spaced'],
    ['Op het bord: E.m.m.a', 'E.m.m.a=Emma de Vries possible spaced'],
  ])('%s', (text, mention) => {
    expect(read(text)).toEqual([mention]);
  });

  it('are sure with the surname, and mend that too', () => {
    expect(read('Met Sofie Janssen')).toEqual(['Sofie Janssen=Sophie Jansen named variant']);
    expect(read('Jelrner Srneets', 'photo-text')).toEqual([
      'Jelrner Srneets=Jelmer Smeets named look-alike',
    ]);
  });

  it.each([
    'Wij aten een soufflé in Emmen',
    'Daar staan Ramon en Famma',
    'met sofie',
    'Met Anna en Peter',
    'Met Emmma1234567',
  ])('are not seen in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('go to the pupil of the group that a text is about', () => {
    const twins = [pupil('Jelmer//Smeets', '5a'), pupil('Jelmar//Vos', '6b')];
    expect(found('Met Jelmur', 'prose', ['6b'], twins)[0]?.ids).toBe('Jelmar Vos');
    expect(found('Met Jelmur', 'prose', ['5a'], twins)[0]?.ids).toBe('Jelmer Smeets');
  });

  it('are not seen in words and names that Dutch has', () => {
    const names = ['Bloeme//Smit', 'Hannah//Smit', 'Marijn//Smit'].map((one) => pupil(one, '5a'));
    expect(found('Bloemen! Wij zagen Marije.', 'prose', [], names)).toEqual([]);
  });

  it('are mended in a surname only behind a first name', () => {
    expect(read('De beker van Janssens, Smeetz', 'photo-text')).toEqual([]);
  });

  it('are never seen in Dutch words, also where a picture is read', () => {
    expect(read('rood loos emmer', 'photo-text')).toEqual([]);
  });
});
