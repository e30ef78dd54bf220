// The words by which Dutch lists say what parents answered.
import { expect, it } from 'vitest';
import { consentStates } from '../../../../utils/model/consent.ts';
import { parseConsentWord, together } from '../../../../utils/register/mapping/consent-words.ts';

it.each([
  ['Ja', 'granted'],
  ['toestemming', 'granted'],
  ['NEE', 'refused'],
  ['Geen toestemming', 'refused'],
  ['Ingetrokken', 'withdrawn'],
  ['', 'unknown'],
  ['Niet ingevuld', 'unknown'],
  ['Ouders oneens', 'conflict'],
  ['Herinneren', 'stale'],
  ['Nooit publiceren', 'never'],
  ['geen bezwaar', 'granted'],
  ['Ja, ik geef toestemming.', 'granted'],
  ['Nee, geen toestemming', 'refused'],
  ['Bezwaar', 'refused'],
  ['✔\uFE0F', 'granted'],
  ['❌', 'refused'],
  ['☐', 'unknown'],
  ['n.v.t.', 'unknown'],
  ['Oké', 'granted'],
] as const)('"%s" is %s', (word, state) => {
  expect(parseConsentWord(` ${word} `)).toBe(state);
});

it('has a word for every state', () => {
  const words = ['ja', 'nee', 'ingetrokken', '', 'oneens', 'herinneren', 'nooit'];
  expect(new Set(words.map((word) => parseConsentWord(word)))).toEqual(new Set(consentStates));
});

it.each([
  'misschien',
  'ja, maar niet op de website',
  'ja, mits',
  '1',
  'x',
  'constructor',
  '__proto__',
])('"%s" is not guessed', (word) => {
  expect(parseConsentWord(word)).toBeNull();
});

it.each([
  ['ja / ja', 'granted'],
  ['ja / nee', 'conflict'],
  ['Nee en ja', 'conflict'],
  ['nee;nee', 'refused'],
  ['ja / ingetrokken', 'conflict'],
] as const)('of two parents "%s" is %s (R16)', (cell, state) => {
  expect(parseConsentWord(cell)).toBe(state);
});

it('knows the words that a school explained itself, and no others', () => {
  expect(parseConsentWord('X', { x: 'granted' })).toBe('granted');
  expect(parseConsentWord('z', { x: 'granted' })).toBeNull();
  expect(parseConsentWord('x / nee', { x: 'granted' })).toBe('conflict');
});

it('puts two answers together without ever making a yes of a no', () => {
  for (const one of consentStates) {
    for (const other of consentStates) {
      const both = together(one, other);
      expect(both).toBe(together(other, one));
      const isYes = both === 'granted' || both === 'stale';
      const silent = [one, other].filter((state) => state !== 'unknown');
      expect(isYes).toBe(
        silent.length > 0 && silent.every((state) => state === 'granted' || state === 'stale'),
      );
    }
  }
});
