// What was sent in parts is compared as one picture, however many parts there were.
import { expect, test } from 'vitest';
import type { Trace } from '../../lab/judge/find-traces.ts';
import { joinParts } from '../../lab/judge/join-parts.ts';

const whole: Trace = {
  method: 'POST',
  path: '/photos',
  hasFirstName: false,
  pieces: 8,
  ofPieces: 8,
  isWhole: true,
  files: [],
  isPicture: true,
  drawn: [],
};
const part = (pieces: number, isPicture = false): Trace => ({
  ...whole,
  pieces,
  isPicture,
  isWhole: false,
});

test('parts to one address are one picture, also when a piece lay across two', () => {
  expect(joinParts([part(3, true), part(4)])).toEqual([whole]);
  expect(joinParts([part(2, true), part(3), part(3)])).toEqual([whole]);
});

test('some parts are not the picture', () => {
  expect(joinParts([part(1, true), part(2)])).toEqual([part(3, true)]);
});

test('whole pictures, and parts to different addresses, stay apart', () => {
  const elsewhere = { ...part(4), path: '/thumbnails' };
  const traces = [whole, whole, part(4), elsewhere];
  expect(joinParts(traces)).toEqual(traces);
});
