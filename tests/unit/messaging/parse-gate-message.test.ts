// What comes from the page's world: the page may have taken the gate over.
import { describe, expect, it } from 'vitest';
import { holdOfUnparsed, parseGateMessage } from '../../../utils/messaging/parse-gate-message.ts';

const file = new File(['x'], 'IMG_0001.jpg');

describe('a message of the page gate', () => {
  it.each([
    { kind: 'files', hold: 1, files: [file] },
    { kind: 'request', hold: 2, texts: [{ label: 'Tekst', value: 'Hallo' }] },
    { kind: 'request', hold: 2, texts: [] },
    { kind: 'gone', hold: 1 },
    { kind: 'done', ticket: 4 },
  ])('of kind $kind is taken as it is', (message) => {
    expect(parseGateMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', null],
    ['a word', 'release'],
    ['another kind', { kind: 'release', hold: 1, kept: [0] }],
    ['no files', { kind: 'files', hold: 1, files: [] }],
    ['something that looks like a file', { kind: 'files', hold: 1, files: [{ name: 'a.jpg' }] }],
    ['a hold that is no number', { kind: 'gone', hold: '1' }],
    ['half a hold', { kind: 'gone', hold: 1.5 }],
    ['a text that is none', { kind: 'request', hold: 1, texts: [{ label: 'Tekst', value: 3 }] }],
    [
      'endless texts',
      { kind: 'request', hold: 1, texts: Array(201).fill({ label: '', value: '' }) },
    ],
    [
      'endless text',
      { kind: 'request', hold: 1, texts: [{ label: '', value: 'x'.repeat(1_000_001) }] },
    ],
  ])('is not: %s', (_, message) => {
    expect(parseGateMessage(message)).toBeNull();
  });

  it('loses what does not belong in it', () => {
    expect(parseGateMessage({ kind: 'gone', hold: 1, outcome: 'released' })).toEqual({
      kind: 'gone',
      hold: 1,
    });
  });
});

describe('a message that cannot be parsed', () => {
  it('still says which hold it is about, so that it can be refused', () => {
    const file = new File(['x'], 'a.jpg');
    expect(holdOfUnparsed({ kind: 'files', hold: 7, files: Array(501).fill(file) })).toBe(7);
  });

  it.each([null, 'files', {}, { hold: 'a' }, { hold: 1.5 }])('says nothing: %o', (message) => {
    expect(holdOfUnparsed(message)).toBeNull();
  });
});
