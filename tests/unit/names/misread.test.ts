// Words that a reader of pictures got wrong: which name they were, and when nobody can tell.
import { describe, expect, it } from 'vitest';
import { misreadCost } from '../../../utils/names/misread-cost.ts';
import { misreadName } from '../../../utils/names/misread-names.ts';
import { brief, found, pupil } from './school.ts';

describe('what a misreading costs', () => {
  it.each([
    ['lotte', 'lotte', 0],
    ['lolte', 'lotte', 0.4],
    ['jomer', 'jorner', 0.3],
    ['jornes', 'jomes', 0.3],
    ['lote', 'lotte', 0.6],
    ['xotte', 'lotte', 1],
    ['yaomur', 'yagmur', 1],
    ['', 'aa', 2],
  ])('%s for %s: %d', (read, name, cost) => {
    expect(misreadCost(read, name, 9)).toBeCloseTo(cost);
  });

  it('is the same however the two are named, but for pairs', () => {
    expect(misreadCost('sanne', 'hanna', 9)).toBeCloseTo(misreadCost('hanna', 'sanne', 9));
  });

  it('is never more than the limit', () => {
    expect(misreadCost('maximiliaan', 'bo', 0.5)).toBe(0.5);
    expect(misreadCost('zzzz', 'aaaa', 0.5)).toBe(0.5);
  });
});

describe('the name that was misread', () => {
  it('is the one that is near', () => {
    expect(misreadName('tukasz', ['lukasz', 'tobias'])).toBe('lukasz');
    expect(misreadName('yaomur', ['yagmur', 'yasmin'])).toBe('yagmur');
  });

  it('is nobody when two are as near', () => {
    expect(misreadName('lolte', ['lotte', 'lofte'])).toBeNull();
  });

  it('is nobody when a short name would be half guessed', () => {
    expect(misreadName('so', ['bo'])).toBeNull();
    expect(misreadName('tex', ['tes'])).toBeNull();
    expect(misreadName('nova', ['noah'])).toBeNull();
  });
});

describe('in a picture', () => {
  const roster = ['Łukasz//Kowalski', 'Emma/de/Vries', 'Noah//Jansen'].map((it) => pupil(it, '5a'));

  it('is a pupil misread, and in a text nobody', () => {
    expect(found('tukasz', 'photo-text', [], roster)).toMatchObject([
      { ids: 'Łukasz Kowalski', reasons: ['first-name', 'misread', 'alone-in-picture'] },
    ]);
    expect(found('Tukasz', 'prose', [], roster)).not.toMatchObject([{ reasons: ['misread'] }]);
  });

  it('is no Dutch word, no other name and no surname', () => {
    expect(found('NOOIT', 'photo-text', [], roster)).toEqual([]);
    expect(found('Emmy', 'photo-text', [], roster)).toEqual([]);
    expect(found('Kowalsky', 'photo-text', [], roster)).toEqual([]);
  });

  it('is surer of a name that is all there is on its line', () => {
    const reasonsOf = (text: string) => found(text, 'photo-text', [], roster)[0]?.reasons;
    expect(reasonsOf('3. Emma')).toContain('alone-in-picture');
    expect(reasonsOf('| Emma .')).toContain('alone-in-picture');
    expect(reasonsOf('feest van Emma')).not.toContain('alone-in-picture');
    expect(found('Emma', 'prose', [], roster)[0]?.reasons).not.toContain('alone-in-picture');
  });

  it('finds names between which the blank was lost', () => {
    expect(brief('EmmaV', 'photo-text')).toEqual(['EmmaV=named']);
    expect(brief('NoahEmma', 'photo-text')).toEqual(['Noah=named', 'Emma=named']);
    expect(brief('NoahEmma')).toEqual([]);
  });
});

describe('a stroke that may be a letter or a digit', () => {
  const roster = ['Isa//Brouwer', 'Fleur//Kuipers', 'Luc//Smit'].map((it) => pupil(it, '5a'));
  const read = (text: string): readonly string[] =>
    found(text, 'photo-text', ['5a'], roster).map(({ words, ids }) => `${words}=${ids}`);

  it('begins a name of three letters in a picture', () => {
    expect(read('lsa Luc')).toEqual(['lsa=Isa Brouwer', 'Luc=Luc Smit']);
    expect(read('lis las lus')).toEqual([]);
    expect(found('Hier zat lsa.', 'prose', ['5a'], roster)).toEqual([]);
  });

  it('is what a reader took it for, and not what somebody wrote', () => {
    expect(found('F1eur en anderen', 'photo-text', ['5a'], roster)).toMatchObject([
      { words: 'F1eur', reasons: ['first-name', 'ambiguous-word', 'look-alike', 'in-group'] },
    ]);
  });
});
