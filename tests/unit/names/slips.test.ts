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

describe('slips', () => {
  it.each([
    ['Met Sofie', 'Sofie=Sophie Jansen possible variant'],
    ['Met Mohamed', 'Mohamed=Mohammed Yilmaz possible variant'],
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
