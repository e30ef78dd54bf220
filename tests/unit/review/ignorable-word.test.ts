// What is remembered of a written word, and which words are none.
import { describe, expect, it } from 'vitest';
import { ignorableWord } from '../../../utils/review/ignorable-word.ts';

describe('a word that can be ignored', () => {
  it.each([
    ['Roos', 'roos', 'Roos'],
    [' ROOS ', 'roos', 'ROOS'],
    ['Zoë', 'zoe', 'Zoë'],
    ['Storm’s', 'storm', 'Storm'],
    ["Storm's", 'storm', 'Storm'],
    ['Roos’', 'roos', 'Roos'],
    ['De Boer', 'de boer', 'De Boer'],
    ["Van 't Hof", 'van t hof', "Van 't Hof"],
    ['Ro\u00ADos\u202E', 'roos', 'Roos'],
  ])('%s is %s, shown as %s', (written, word, shown) => {
    expect(ignorableWord(written)).toEqual({ word, shown });
  });
});

describe('what cannot be ignored', () => {
  it.each([
    '',
    ' ',
    '?',
    '3',
    'A',
    'Roos van Leeuwen',
    'Emma de Vries',
    'Jansen, Emma',
    'Emma J.',
    'E. Jansen',
    'D. Vries',
    'Emma Sophie',
    'Em4a',
    'Ro<b>os',
    '#Roos',
    'a'.repeat(41),
    '\uD800',
  ])('"%s"', (written) => {
    expect(ignorableWord(written)).toBeNull();
  });
});
