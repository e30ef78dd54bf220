// Numbers and addresses that lead to one person, and those that only look like it.
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../utils/lib/find-personal-data.ts';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('what leads to one person', () => {
  it.each([
    ['Bel 06-12345678 even.', 'phone', '06-12345678'],
    ['Bel 06 1234 5678.', 'phone', '06 1234 5678'],
    ['Thuis: 036 - 530 12 34', 'phone', '036 - 530 12 34'],
    ['(036) 5301234', 'phone', '(036) 5301234'],
    ['+31 6 12345678', 'phone', '+31 6 12345678'],
    ['+31 (0)6 12345678', 'phone', '+31 (0)6 12345678'],
    ['Mail naar p.devries+sem@voorbeeld.example!', 'email', 'p.devries+sem@voorbeeld.example'],
    ['BSN 111222333.', 'bsn', '111222333'],
    ['BSN 111.222.333', 'bsn', '111.222.333'],
    ['Maak het over op NL91 ABNA 0417 1643 00.', 'iban', 'NL91 ABNA 0417 1643 00'],
    ['NL91ABNA0417164300', 'iban', 'NL91ABNA0417164300'],
    ['Zij woont op Tulpenlaan 12a.', 'address', 'Tulpenlaan 12a'],
    ['1315 AB Almere', 'address', '1315 AB'],
  ])('is found in "%s"', (text, kind, part) => {
    expect(found(text)).toEqual([[kind, part]]);
  });

  it.each([
    'In 2026 hadden we 1.234.567 bezoekers.',
    'Op 12-11-2026 om 10.30 uur',
    'Wat een feest: 10 9 8 7 6 5 4 3 2 1',
    'We lazen 123456788 bladzijden',
    'NL92 ABNA 9417 1643 00',
    'Groep 5 rende 1000 meter',
    'We lopen over de Dorpsstraat 10 mei',
    'het schoolplein 3 keer rond',
    'Start om 1030 uur',
    'ISBN 9789020673555',
  ])('is not found in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('comes in the order of the text', () => {
    expect(found('Tulpenlaan 3, 1315 AB, 0612345678').map(([kind]) => kind)).toEqual([
      'address',
      'address',
      'phone',
    ]);
  });

  it('is found fast in a text that is made to be slow', () => {
    for (const part of ['0 1', '1 ', 'a.', 'A-', 'NL91 AAAA ', '06-']) {
      expect(findPersonalData(part.repeat(20_000)).length).toBeLessThan(40_000);
    }
  });
});
