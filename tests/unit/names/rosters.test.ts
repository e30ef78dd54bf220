/** Names whose reading depends on who else is in the register. */
import { describe, expect, it } from 'vitest';
import type { TextSource } from '../../../utils/names/find-mentions.ts';
import { found, pupil } from './school.ts';

function wordsOf(names: readonly string[], text: string, source: TextSource = 'prose') {
  const roster = names.map((name) => pupil(name, '5a'));
  return found(text, source, [], roster).map(({ words, level }) => `${words}=${level}`);
}

describe('two readings of the same words', () => {
  it('takes the stronger one', () => {
    expect(wordsOf(['Kaya//Groen', 'Liya//Kaya'], 'Lijst: Kaya, Liya')).toEqual([
      'Kaya, Liya=named',
    ]);
    expect(wordsOf(['Kaya//Groen', 'Liya//Kaya'], 'Lijst: Kaya')).toEqual(['Kaya=named']);
  });

  it('takes the longest first name', () => {
    const names = ['Anne//Smit', 'Anne-Fleur//Hendriks'];
    expect(wordsOf(names, 'Met Anne-Fleur en Anne.')).toEqual(['Anne-Fleur=named', 'Anne=named']);
  });
});

describe('a first name that begins a longer one', () => {
  const names = ['Anne//Pol', 'Anne Fleur//Smit'];
  it('has its own surname, with another name between', () => {
    expect(wordsOf(names, 'Met Anne Fleur Pol')).toEqual(['Anne Fleur Pol=named']);
    expect(
      found(
        'Met Anne Fleur Pol',
        'prose',
        [],
        names.map((one) => pupil(one, '5a')),
      )[0]?.ids,
    ).toBe('Anne Pol');
  });

  it('does not hide the pupil whose name stands inside', () => {
    expect(wordsOf(['Fleur//Pol', 'Anne Fleur//Smit'], 'Met Anne Fleur Pol')).toEqual([
      'Fleur Pol=named',
    ]);
  });
});

describe('pupils of the same whole name', () => {
  const roster = [
    pupil('Sem//Bakker', '5a'),
    { ...pupil('Sem//Bakker', '6b'), id: pupil('B', '').id },
  ];

  it('are both given, those of the groups first', () => {
    expect(found('Dit is Sem Bakker.', 'prose', ['6b'], roster)[0]?.ids).toBe('B + Sem Bakker');
    expect(found('Dit is Sem.', 'prose', ['6b'], roster)[0]?.ids).toBe('B');
  });
});

describe('short names', () => {
  it('of two letters count as ambiguous', () => {
    expect(wordsOf(['Jo//Smit'], 'dit is jo op de foto')).toEqual([]);
    expect(wordsOf(['Jo//Smit'], 'Dit is Jo op de foto')).toEqual(['Jo=named']);
    expect(wordsOf(['Jo//Smit'], 'jo.jpg', 'file-name')).toEqual(['jo=possible']);
  });

  it('are not read into groups, ranks and numbers', () => {
    expect(wordsOf(['Ed//Smit', 'Lee//Smit'], '3d L33', 'photo-text')).toEqual([]);
  });

  it('do not make a word together with a surname', () => {
    expect(wordsOf(['Roos//Ter'], 'Het rooster hangt er')).toEqual([]);
    expect(wordsOf(['Roos//Terlouw'], '#roosterlouw')).toEqual(['roosterlouw=named']);
  });
});

describe('names with a capital inside', () => {
  it('are not cut at it', () => {
    expect(wordsOf(['McKenzie//Smit'], 'IMG_McKenzie.jpg', 'file-name')).toEqual([
      'McKenzie=named',
    ]);
  });
});

describe('what administrations leave out or put elsewhere', () => {
  it('takes a tussenvoegsel out of the surname', () => {
    expect(wordsOf(['Emma//van den Berg'], 'Met Emma v.d. Berg')).toEqual(['Emma v.d. Berg=named']);
  });

  it('does with a first name or a surname only', () => {
    expect(wordsOf(['Emma//'], 'Met Emma')).toEqual(['Emma=named']);
    expect(wordsOf(['//Kuipers'], 'De beker van Kuipers is weg')).toEqual(['Kuipers=possible']);
    expect(wordsOf(['//'], 'Met Emma')).toEqual([]);
  });
});
