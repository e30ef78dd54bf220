// The words by which Dutch lists say what parents answered.
import { expect, it } from 'vitest';
import { consentStates } from '../../../utils/model/consent.ts';
import { parseConsentWord } from '../../../utils/register/consent-words.ts';

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
] as const)('"%s" is %s', (word, state) => {
  expect(parseConsentWord(` ${word} `)).toBe(state);
});

it('has a word for every state', () => {
  const words = ['ja', 'nee', 'ingetrokken', '', 'oneens', 'herinneren', 'nooit'];
  expect(new Set(words.map(parseConsentWord))).toEqual(new Set(consentStates));
});

it.each(['misschien', 'ja, maar niet op de website', '1', 'constructor', '__proto__'])(
  '"%s" is not guessed',
  (word) => {
    expect(parseConsentWord(word)).toBeNull();
  },
);
