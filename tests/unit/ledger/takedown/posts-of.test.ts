// Which posts have to come down for sure, and which somebody has to look at (R17).
import { describe, expect, it } from 'vitest';
import { postsOf } from '../../../../utils/ledger/takedown/posts-of.ts';
import { anyGroup } from '../../../../utils/model/takedown.ts';
import { publicationOf } from '../../../support/fakes/publication.ts';

const matter = {
  pupilRef: 'fenna',
  on: '2026-11-24',
  hasLeft: false,
  purposes: ['website'] as const,
};
const groups = [
  { groupRef: 'g4', from: '', until: '2026-08-31' },
  { groupRef: 'g5', from: '2026-09-01', until: null },
];
const found = (
  row: Parameters<typeof publicationOf>[0],
  changes: Partial<typeof matter> = {},
  of = groups,
) => {
  const { sure, possible } = postsOf({ ...matter, ...changes }, of, [publicationOf(row)]);
  return sure.length === 1 ? 'sure' : possible.length === 1 ? 'possible' : 'not';
};

describe('a post', () => {
  const named = { pupilRefs: ['fenna'], kind: 'texts' as const, groupRefs: ['g8'] };
  it.each([
    ['in which the pupil is named', named, 'sure'],
    ['on a channel that is still allowed', { ...named, channel: 'closed_app' }, 'not'],
    ['of after the change, which was decided on', { ...named, day: '2026-11-25' }, 'not'],
    ['of a colleague who did not know', { ...named, day: '2026-11-25', isForeign: true }, 'sure'],
    ['of one of two with the name', { possibleRefs: ['fenna'], kind: 'texts' }, 'possible'],
    ['with photos of the group', { groupRefs: ['g5'], day: '2026-10-01' }, 'possible'],
    ['with photos of another group', { groupRefs: ['g6'], day: '2026-10-01' }, 'not'],
    ['of that group before the pupil was in it', { groupRefs: ['g5'], day: '2026-08-01' }, 'not'],
    ['of the group of last year', { groupRefs: ['g4'], day: '2026-06-01' }, 'possible'],
    ['of last year’s group this year', { groupRefs: ['g4'], day: '2026-10-01' }, 'not'],
    ['of nobody knows which group', { groupRefs: [anyGroup], day: '2026-10-01' }, 'possible'],
    ['with text alone', { groupRefs: ['g5'], day: '2026-10-01', kind: 'texts' }, 'not'],
    [
      'with pictures out of the library',
      { groupRefs: ['g5'], day: '2026-10-01', kind: 'texts', fileRefs: ['f'] },
      'possible',
    ],
  ] as const)('%s', (_, row, expected) => {
    expect(found(row)).toBe(expected);
  });

  it('on any channel, when the child has left', () => {
    expect(found({ ...named, channel: 'closed_app' }, { hasLeft: true })).toBe('sure');
  });

  it('that names a child who may not be named any more, and no photo of the group', () => {
    const name = { purposes: ['name'] } as unknown as Partial<typeof matter>;
    expect(found({ ...named, channel: 'closed_app' }, name)).toBe('sure');
    expect(found({ groupRefs: ['g5'], day: '2026-10-01' }, name)).toBe('not');
  });

  it('with photos of any group, for a child whose group nobody knows', () => {
    const of = [{ groupRef: anyGroup, from: '2026-09-01', until: null as unknown as string }];
    expect(found({ groupRefs: ['g6'], day: '2026-10-01' }, {}, of)).toBe('possible');
  });
});

it('counts photos and text of one post once, as sure as the surest', () => {
  const { sure, possible } = postsOf(matter, groups, [
    publicationOf({ id: 'photos', day: '2026-10-01', groupRefs: ['g5'] }),
    publicationOf({ id: 'text', day: '2026-10-01', kind: 'texts', pupilRefs: ['fenna'] }),
  ]);
  expect(sure.map(({ id }) => id)).toEqual(['text']);
  expect(possible).toEqual([]);
});

it('shows the newest first', () => {
  const { possible } = postsOf(matter, groups, [
    publicationOf({ id: 'a', post: 'a', day: '2026-10-01', groupRefs: ['g5'] }),
    publicationOf({ id: 'b', post: 'b', day: '2026-11-01', groupRefs: ['g5'] }),
  ]);
  expect(possible.map(({ id }) => id)).toEqual(['b', 'a']);
});
