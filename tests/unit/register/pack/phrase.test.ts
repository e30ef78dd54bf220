// Phrases: made of words that are easy to say, and long enough.
import { describe, expect, it } from 'vitest';
import { isStrongPhrase } from '../../../../utils/register/pack/check-phrase.ts';
import { phraseWords } from '../../../../utils/register/pack/data/phrase-words.ts';
import { makePhrase } from '../../../../utils/register/pack/make-phrase.ts';

it('there are 256 different words, so that each byte is one', () => {
  expect(new Set(phraseWords).size).toBe(256);
  expect(phraseWords.every((word) => /^[a-z]{3,}$/.test(word))).toBe(true);
});

it('a phrase that is made up has six words of the bytes that it got, and is strong', () => {
  const phrase = makePhrase((bytes) => bytes.set([0, 1, 2, 3, 254, 255]));
  const [a, b, c, d] = phraseWords;
  expect(phrase).toBe([a, b, c, d, phraseWords[254], phraseWords[255]].join(' '));
  expect(isStrongPhrase(phrase)).toBe(true);
  expect(makePhrase()).not.toBe(makePhrase());
});

describe('a phrase of one’s own', () => {
  it.each(['vier woorden zijn genoeg', 'Xk3!qZ9&pL2#vB7*'])('is strong: %s', (phrase) => {
    expect(isStrongPhrase(phrase)).toBe(true);
  });

  it.each([
    '',
    'wachtwoord123',
    'de de de de de de',
    'hond hond hond hond',
    'aaaaaaaaaaaaaaaaaaaaaa',
    'a b c d e f g h',
  ])('is too weak: %s', (phrase) => {
    expect(isStrongPhrase(phrase)).toBe(false);
  });
});
