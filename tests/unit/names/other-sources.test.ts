/** Names in file names and in text read from pictures. */
import { describe, expect, it } from 'vitest';
import { brief, found } from './school.ts';

describe('file names', () => {
  it.each([
    ['emma_de_vries_5b.jpg', 'emma_de_vries'],
    ['IMG-EmmaDeVries.png', 'EmmaDeVries'],
    ['DSC01EmmaDeVries2025.png', 'EmmaDeVries'],
    ['emmadevries(1).pdf', 'emmadevries'],
    ['Emma%20de%20Vries.jpg', 'Emma%20de%20Vries'],
    ['rapport-vries-emma.docx', 'vries-emma'],
    ['groep5-Anne-Fleur-kamp.png', 'Anne-Fleur'],
    ['emma_v_5b.jpg', 'emma_v'],
    ['Zoë Çelik groep 4.jpg', 'Zoë Çelik'],
    ['IMG_noah.jpg', 'noah'],
  ])('%s', (name, words) => {
    expect(brief(name, 'file-name')).toEqual([`${words}=named`]);
  });

  it('finds each name of a list', () => {
    expect(brief('emma-en-noah.jpg', 'file-name')).toEqual(['emma=named', 'noah=named']);
  });

  it('takes a surname alone for possible, with a capital only', () => {
    expect(brief('Kuipers_inlevering.pdf', 'file-name')).toEqual(['Kuipers=possible']);
    expect(brief('kuipers-excursie.jpg', 'file-name')).toEqual([]);
  });

  it.each(['juf_emma_verjaardag.jpg', 'JufEmma.jpg', 'gemmatijd.png', 'IMG_20250301.jpg'])(
    'finds nothing in %s',
    (name) => {
      expect(brief(name, 'file-name')).toEqual([]);
    },
  );
});

describe('text in pictures', () => {
  it('reads digits as letters', () => {
    expect(found('Naam: Z0e C3lik', 'photo-text')).toMatchObject([
      { words: 'Z0e C3lik', level: 'named', ids: 'Zoë Çelik' },
    ]);
  });

  it('finds names in capitals', () => {
    expect(brief('DIPLOMA VOOR EMMA', 'photo-text')).toEqual(['EMMA=named']);
  });

  it('does not take the next column for a surname, and doubts one that does not fit', () => {
    expect(brief('Naam: Emma   Groep: 5', 'photo-text')).toEqual(['Emma=named']);
    expect(brief('Emma Kramer', 'photo-text')).toEqual(['Emma=possible']);
    expect(brief('Emma Vrles', 'photo-text')).toEqual(['Emma Vrles=named']);
  });

  it('does not read markup where there is none', () => {
    expect(brief('Em&#109;a', 'photo-text')).toEqual([]);
  });
});
