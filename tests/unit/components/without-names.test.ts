// A text without the names in it: what stands in their place.
import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../../components/review/without-names.ts';
import { nl } from './nl.ts';

/** Names stand between brackets. */
function without(marked: string, groups: readonly string[] = []): string {
  const names: { start: number; end: number }[] = [];
  let value = '';
  for (const [, plain = '', name = ''] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    value += plain;
    if (name !== '') names.push({ start: value.length, end: value.length + name.length });
    value += name;
  }
  return withoutNames(nl, value, names, groups);
}

describe('a text without names', () => {
  it.each([
    ['[Emma de Vries] won de sprint.', 'Een leerling won de sprint.'],
    ['Gisteren won [Emma]! [Noah] juichte.', 'Gisteren won een leerling! Een leerling juichte.'],
    ['We lachten met [Emma] en [Noah].', 'We lachten met twee leerlingen.'],
    ['[Emma], [Noah] en [Sem] zongen.', 'De kinderen zongen.'],
    ['Kijk: [Emma’s] tekening!', 'Kijk: een leerling z’n tekening!'],
    ['Sportdag\n[Emma] won', 'Sportdag\nEen leerling won'],
    ['Niemand won.', 'Niemand won.'],
  ])('of "%s" is "%s"', (marked, proposed) => {
    expect(without(marked)).toBe(proposed);
  });

  it('speaks of the group where it is known', () => {
    expect(without('[Emma], [Noah] & [Sem] zongen.', ['Groep 5'])).toBe(
      'De kinderen van groep 5 zongen.',
    );
  });

  it('counts names that overlap once', () => {
    const names = [
      { start: 0, end: 4 },
      { start: 0, end: 13 },
    ];
    expect(withoutNames(nl, 'Emma de Vries won', names, [])).toBe('Een leerling won');
  });
});
