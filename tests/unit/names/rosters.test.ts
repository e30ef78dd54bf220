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

describe('a pupil who goes by another name than the given ones', () => {
  const roster = [
    { ...pupil('Anna/de/Vries', '5a'), givenNames: 'Johanna Maria' },
    { ...pupil('Emma//Jansen', '5a'), givenNames: 'Emma Sophie' },
    { ...pupil('Noah//Bakker', '5a'), givenNames: 'Noud Emmanuel' },
    pupil('Noud//Kok', '6b'),
  ];
  const read = (text: string, source: TextSource = 'prose') =>
    found(text, source, [], roster).map(({ words, level, ids }) => `${words}=${level}: ${ids}`);

  it('is found by either name with the surname', () => {
    expect(read('Dit is Anna de Vries.')).toEqual(['Anna de Vries=named: Anna de Vries']);
    expect(read('Dit is Johanna de Vries.')).toEqual(['Johanna de Vries=named: Anna de Vries']);
    expect(read('Johanna Maria de Vries')).toEqual(['Johanna Maria de Vries=named: Anna de Vries']);
    expect(read('De Vries, Johanna')).toEqual(['De Vries, Johanna=named: Anna de Vries']);
    expect(read('Werk van J. de Vries.')).toEqual(['J. de Vries=named: Anna de Vries']);
    expect(read('johanna-de-vries.jpg', 'file-name')).toEqual([
      'johanna-de-vries=named: Anna de Vries',
    ]);
  });

  it('is found by the first of the given names alone, which proves less', () => {
    expect(found('Kijk, Johanna wint!', 'prose', [], roster)[0]?.reasons).toContain(
      'official-name',
    );
    expect(read('kijk, johanna wint!')).toEqual(['johanna=possible: Anna de Vries']);
    expect(read('Vandaag was Maria ziek.')).toEqual([]);
  });

  it('gives way to the one who goes by that name', () => {
    expect(read('Vandaag was Noud ziek.')).toEqual(['Noud=named: Noud Kok']);
    expect(read('Dit is Noud Bakker.')).toEqual(['Noud Bakker=named: Noah Bakker']);
  });

  it('is one pupil, also where two first names begin alike', () => {
    expect(read('Door N. Bakker en E. Jansen.')).toEqual([
      'N. Bakker=named: Noah Bakker',
      'E. Jansen=named: Emma Jansen',
    ]);
  });
});

describe('a group that the text tells', () => {
  const roster = [
    pupil('Sem//Bakker', 'groep 5a'),
    pupil('Sem/van/Dijk', 'groep 6b'),
    pupil('Sem//Vos', 'groep 16b'),
  ];
  const ids = (text: string) => found(text, 'prose', ['groep 5a'], roster)[0]?.ids;

  it('says who of several children is meant, also in a draft about another group', () => {
    expect(ids('Met hulp van Sem.')).toBe('Sem Bakker');
    expect(ids('Met hulp van Sem uit 6b.')).toBe('Sem van Dijk');
    expect(ids('Sem (groep 6b) hielp ons.')).toBe('Sem van Dijk');
    expect(ids('Sem, groep 6 B, hielp ons.')).toBe('Sem van Dijk');
    expect(ids('Sem (6 jaar) hielp ons.')).toBe('Sem Bakker');
    expect(ids('Sem uit 8b hielp ons.')).toBe('Sem Bakker');
  });

  it('is no age and no score', () => {
    const years = [pupil('Sem//Bakker', 'groep 7'), pupil('Sem/van/Dijk', 'groep 6')];
    const who = (text: string) => found(text, 'prose', ['groep 7'], years)[0]?.ids;
    expect(who('Sem (6 jaar) en Sem 6 - 2')).toBe('Sem Bakker');
    expect(who('Sem uit groep 6')).toBe('Sem van Dijk');
  });
});

describe('a combined group', () => {
  it('counts as the group of the draft for all who are in it', () => {
    const roster = [
      { ...pupil('Sem//Bakker', '5a'), otherGroups: ['plusklas'] },
      pupil('Sem/van/Dijk', '6b'),
    ];
    expect(found('Dit is Sem.', 'prose', ['Plusklas'], roster)[0]?.ids).toBe('Sem Bakker');
  });
});
