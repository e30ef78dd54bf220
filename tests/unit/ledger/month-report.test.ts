// A month in counts, and nobody in it.
import { expect, it } from 'vitest';
import { monthReport } from '../../../utils/ledger/month-report.ts';
import { publicationOf } from '../../support/fakes/publication.ts';

const none = { names: 0, covers: 0, photos: 0, cleaned: 0 };
const rows = [
  publicationOf({ id: 'a', post: 'one', day: '2026-11-03', changes: { ...none, cleaned: 2 } }),
  publicationOf({
    id: 'b',
    post: 'one',
    day: '2026-11-03',
    kind: 'texts',
    verdict: 'review',
    reasons: ['parents-agreed'],
    changes: { ...none, names: 1 },
  }),
  publicationOf({ id: 'c', post: 'two', day: '2026-11-30', kind: 'texts', channel: 'closed_app' }),
  // Begun in October, and of October as a whole.
  publicationOf({ id: 'd', post: 'three', day: '2026-10-31' }),
  publicationOf({ id: 'e', post: 'three', day: '2026-11-01', kind: 'texts', state: 'unsure' }),
];
const takedowns = [
  {
    on: '2026-11-10',
    ticked: {
      one: { outcome: 'removed', on: '2026-11-11' },
      two: { outcome: 'was-gone', on: '2026-11-11' },
      three: { outcome: 'removed', on: '2026-12-01' },
    },
  },
  { on: '2026-10-10', ticked: {} },
] as const;

it('counts posts once, with what became of them', () => {
  expect(monthReport(rows, takedowns, '2026-11')).toEqual({
    month: '2026-11',
    posts: 2,
    withPhotos: 1,
    channels: [
      { channel: 'website', posts: 1 },
      { channel: 'closed_app', posts: 1 },
    ],
    inOrder: 1,
    withReason: 1,
    unsure: 0,
    changes: { ...none, names: 1, cleaned: 2 },
    withdrawn: 1,
    removed: 1,
  });
  expect(monthReport(rows, takedowns, '2026-10')).toMatchObject({ posts: 1, unsure: 1 });
  expect(monthReport(rows, takedowns, '2025-11')).toMatchObject({ posts: 0, channels: [] });
});
