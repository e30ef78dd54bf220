// What a page did with the cleaned copy is what it does with any file.
import { expect, test } from 'vitest';
import type { Trace } from '../../lab/judge/find-traces.ts';
import { difference } from '../../lab/judge/outcome.ts';

const picture: Trace = {
  method: 'PUT',
  path: '/blobs/#',
  hasFirstName: false,
  pieces: 8,
  ofPieces: 8,
  isWhole: true,
  files: [],
  isPicture: true,
  drawn: [],
};
const named: Trace = {
  ...picture,
  path: '/names',
  hasFirstName: true,
  pieces: 0,
  isWhole: false,
  isPicture: false,
};
const outcome = (...traces: readonly Trace[]) => ({ traces, look: [] });

test('a name that goes alone is another by intention, and no difference', () => {
  expect(difference(outcome(picture), outcome(named, picture))).toBeNull();
  const renamed = { ...picture, hasFirstName: true };
  expect(difference(outcome(picture), outcome(renamed))).toBeNull();
});

test('a picture less, a picture more or another address is one', () => {
  expect(difference(outcome(), outcome(picture))).not.toBeNull();
  expect(difference(outcome(picture, picture), outcome(picture))).not.toBeNull();
  expect(difference(outcome({ ...picture, path: '/others' }), outcome(picture))).not.toBeNull();
});

test('what the page shows is compared, but for the name', () => {
  const shown = (...look: readonly string[]) => ({ traces: [picture], look });
  expect(difference(shown('a picture'), shown('a picture', 'the first name'))).toBeNull();
  expect(difference(shown(), shown('a picture'))).not.toBeNull();
});
