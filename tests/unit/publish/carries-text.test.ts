// Whether a body carries what was typed, however the site wraps and rearranges it.
import { describe, expect, it } from 'vitest';
import { carriesText } from '../../../utils/publish/carries-text.ts';

const typed = 'Vandaag waren we met groep 3 in de schooltuin en aten we radijs.';

describe('a body carries a text', () => {
  it('that stands in it, with other blanks, signs and capitals', () => {
    expect(carriesText(`titel ${typed.toUpperCase().replaceAll(' ', '\n')} einde`, typed)).toBe(
      true,
    );
  });

  it('of which a part was cut off or changed', () => {
    expect(carriesText('Vandaag waren we met groep 3 in de schooltuin en meer', typed)).toBe(true);
    expect(carriesText('Vandaag waren we', typed)).toBe(false);
  });

  it('of which a few sentences are sent by themselves, as editors do with blocks', () => {
    const long = `${typed} Daarna hebben we samen soep gekookt en alles opgeruimd voor de ouders.`;
    expect(carriesText('samen soep gekookt en alles opgeruimd', long)).toBe(true);
    expect(carriesText('samen soep gekookt en daarna', long)).toBe(false);
  });

  it('whatever way its accents are written', () => {
    expect(carriesText('Zoë is jarig'.normalize('NFC'), 'Zoë is jarig'.normalize('NFD'))).toBe(
      true,
    );
    expect(carriesText('ZOE is jarig', 'Zoë is jarig')).toBe(true);
  });

  it('of a word or two only when they stand there whole', () => {
    expect(carriesText('kijk Fenna Berg daar', 'Fenna Berg')).toBe(true);
    expect(carriesText('kijk Fenna daar', 'Fenna Berg')).toBe(false);
    expect(carriesText('Fennaland', 'Fenna')).toBe(false);
  });

  it('not of a letter or two, nor of nothing', () => {
    expect(carriesText('ja', 'ja')).toBe(false);
    expect(carriesText('alles', '')).toBe(false);
    expect(carriesText('!!!', '!!!')).toBe(false);
  });

  it('not of the same words in another order', () => {
    expect(carriesText('radijs aten schooltuin groep vandaag in de met we', typed)).toBe(false);
  });
});
