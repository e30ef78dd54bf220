// The group behind a first name: which pupil of that name, or somebody of another group.
import { describe, expect, it } from 'vitest';
import { found, pupil } from './school.ts';

const roster = [
  pupil('Sem//Bakker', 'groep 4b'),
  pupil('Sem/van/Dijk', 'groep 7/8a'),
  pupil('Isa//Kaya', 'De Beren'),
  pupil('Lotte//Smit', 'groep 5b'),
  pupil('Ties//Vos', 'unit 1'),
];

describe('the group behind a first name', () => {
  it.each([
    ['Sem uit 4b won.', 'Sem Bakker'],
    ['Sem uit groep 4 won.', 'Sem Bakker'],
    ['Sem (groep 7) won.', 'Sem van Dijk'],
    ['Sem uit 8a won.', 'Sem van Dijk'],
    ['Sem uit groep 3 won.', 'Sem Bakker + Sem van Dijk'],
  ])('tells which one: %s', (text, ids) => {
    expect(found(text, 'prose', [], roster)[0]?.ids).toBe(ids);
  });

  it('makes a child of another group doubtful, and never lets go of it', () => {
    const reasons = ['first-name', 'sentence-start', 'other-group'];
    expect(found('Lotte uit groep 7 won.', 'prose', [], roster)).toMatchObject([
      { words: 'Lotte', level: 'possible', reasons },
    ]);
    expect(found('Lotte uit 5a won.', 'prose', [], roster)).toMatchObject([{ reasons }]);
    expect(found('Sem uit groep 3 won.', 'prose', [], roster)).toMatchObject([{ reasons }]);
  });

  it.each(['Lotte uit groep 5 won.', 'Isa uit groep 2 won.', 'Ties uit groep 2 won.'])(
    'says nothing against: %s',
    (text) => {
      expect(found(text, 'prose', [], roster)).toMatchObject([
        { level: 'named', reasons: ['first-name', 'sentence-start'] },
      ]);
    },
  );

  it('counts for nothing beside the whole name', () => {
    expect(found('Lotte Smit uit groep 7 won.', 'prose', [], roster)).toMatchObject([
      { words: 'Lotte Smit', reasons: ['full-name'] },
    ]);
  });
});
