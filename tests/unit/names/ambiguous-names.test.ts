/** Roos the girl and roos the flower. */
import { describe, expect, it } from 'vitest';
import { brief, found } from './school.ts';

describe('names that are words', () => {
  it.each(['in de tuin bloeit een roos', 'De storm was hevig, de mees vloog weg.'])(
    'are words in lower case: %s',
    (text) => {
      expect(brief(text)).toEqual([]);
    },
  );

  it('are names with a capital in mid-sentence', () => {
    expect(found('Gisteren was Roos jarig.')).toMatchObject([
      {
        words: 'Roos',
        level: 'named',
        reasons: ['first-name', 'ambiguous-word', 'capital-mid-sentence'],
      },
    ]);
    expect(brief('Met dank aan o.a. Roos')).toEqual(['Roos=named']);
  });

  it('are possible at the start of a sentence, line or cell', () => {
    expect(brief('Roos bloeit. Storm raast\n- Mees slaapt')).toEqual([
      'Roos=possible',
      'Storm=possible',
      'Mees=possible',
    ]);
  });

  it('are words where the sentence goes on as words do', () => {
    expect(brief('Roos of tulp? Storm op komst\n- Mees en merel')).toEqual([]);
    expect(brief('Roos en haar moeder')).toEqual(['Roos=possible']);
    expect(brief('Roos en Mees')).toEqual(['Roos=named', 'Mees=named']);
  });

  it('are possible after an article', () => {
    expect(brief('Wij speelden met de Storm mee')).toEqual(['Storm=possible']);
  });

  it('are names at the start with other evidence', () => {
    expect(brief('Roos en Emma zijn jarig.')).toEqual(['Roos=named', 'Emma=named']);
    expect(brief("Roos' tekening hangt er.")).toEqual(["Roos'=named"]);
    expect(brief('Roos Willems leest.')).toEqual(['Roos Willems=named']);
  });

  it('are possible in capitals, file names and pictures', () => {
    expect(brief('VANDAAG LAS STORM VOOR')).toEqual(['STORM=possible']);
    expect(brief('roos-5b.jpg', 'file-name')).toEqual(['roos=possible']);
    expect(brief('roos-in-bloei.jpg', 'file-name')).toEqual([]);
    expect(brief('Storm', 'photo-text')).toEqual(['Storm=possible']);
  });

  it('are no name tag on a sign with a number of two digits', () => {
    const levelOf = (text: string) => found(text, 'photo-text', ['5a'])[0]?.level;
    expect(levelOf('ROOS')).toBe('named');
    expect(levelOf('ROOS 7')).toBe('named');
    expect(levelOf('ROOS 30')).toBe('possible');
    expect(levelOf('EMMA 30')).toBe('named');
  });

  it('are possible in lower case where only a person does, has or is that', () => {
    expect(brief('mees mag vandaag met pim mee naar huis')).toEqual(['mees=possible']);
    expect(brief('hoi juf, storm is vandaag ziek')).toEqual(['storm=possible']);
    expect(brief('dat kan, want roos haar tas is kwijt')).toEqual(['roos=possible']);
    expect(brief('de mees mag niet weg, een storm heeft kracht, storm is er niet')).toEqual([]);
  });

  it('are possible in names of files beside what a child has, and beside another pupil', () => {
    expect(brief('IMG_4410_roos_verjaardag.jpg', 'file-name')).toEqual(['roos=possible']);
    expect(brief('foto storm en roos op de glijbaan.jpg', 'file-name')).toEqual([
      'storm=possible',
      'roos=possible',
    ]);
    expect(brief('foto roos en tulp in de tuin.jpg', 'file-name')).toEqual([]);
  });

  it('do not make others doubtful: lower case "emma" is a name', () => {
    expect(brief('hier zit emma')).toEqual(['emma=named']);
  });
});
