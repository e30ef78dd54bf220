// Which words may be ignored from where, and which of them count today.
import { describe, expect, it } from 'vitest';
import type { ConsentState } from '../../../utils/model/consent.ts';
import type { IgnoredWord, IgnorePlace } from '../../../utils/model/ignored-word.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { firstPlace, ignoredToday, nameBearers } from '../../../utils/review/ignore-rules.ts';
import { pupil, registerOf } from '../../support/fakes/register.ts';

const placeOf = (word: string, ...pupils: readonly Pupil[]) =>
  firstPlace(word, nameBearers(registerOf(pupils), [word]), defaultPolicy);
const roos = (state: ConsentState, channel: 'website' | 'press' | 'name' = 'website') =>
  pupil('Roos/van/Leeuwen', 'Groep 4', { [channel]: state });
const ignored = (word: string, place: IgnorePlace): IgnoredWord => ({
  word,
  shown: word,
  day: '2026-02-03',
  place,
});

describe('a word may be ignored', () => {
  it.each([
    ['granted', 'frame'],
    ['stale', 'frame'],
    ['unknown', 'frame'],
    ['refused', 'window'],
    ['conflict', 'window'],
    ['withdrawn', 'settings'],
    ['never', 'settings'],
  ] as const)('of a pupil with "%s" from the %s on', (state, place) => {
    expect(placeOf('roos', roos(state))).toBe(place);
  });

  it('by the strictest of all who are called so, in first name or surname, on any channel', () => {
    const other = pupil('Bas//Roos', 'Groep 8', { website: 'granted', press: 'refused' });
    expect(placeOf('roos', roos('granted'), other)).toBe('window');
    expect(placeOf('roos', other, roos('never', 'press'))).toBe('settings');
    expect(placeOf('leeuwen', roos('never'))).toBe('settings');
    expect(placeOf('van leeuwen', roos('never'))).toBe('settings');
  });

  it('however the name is spelled in the register', () => {
    for (const name of ['Zoë//Smit', 'ZOE//Smit', 'Anna Zoe//Smit', 'Anna//Smit-Zoé']) {
      expect(placeOf('zoe', pupil(name, 'Groep 1', { website: 'never' }))).toBe('settings');
    }
    expect(placeOf('van t hof', pupil("Bas/van 't/Hof", 'Groep 1', { press: 'refused' }))).toBe(
      'window',
    );
    expect(placeOf('zoe', pupil('Zo//Ezel', 'Groep 1', { website: 'never' }))).toBe('frame');
  });

  it('whatever the parents say of naming the child, which is no photo', () => {
    expect(placeOf('roos', roos('refused', 'name'))).toBe('frame');
  });

  it('never when it is the whole name of a pupil in one word, or in words that look like one', () => {
    expect(placeOf('roosleeuwen', roos('granted'))).toBeNull();
    expect(placeOf('roosvanleeuwen', roos('granted'))).toBeNull();
    expect(placeOf('basboer', pupil('Bas/van der/Pol-de Boer', 'Groep 1'))).toBeNull();
    expect(placeOf('janwillemboer', pupil('Jan-Willem/de/Boer', 'Groep 1'))).toBeNull();
    expect(placeOf('van boer', pupil('Van//Boer', 'Groep 1'))).toBeNull();
    expect(placeOf('de boer', pupil('Bas/de/Boer', 'Groep 1'))).toBe('frame');
    expect(placeOf('de boer', pupil('Bas/van der/Pol-de Boer', 'Groep 1'))).toBe('frame');
  });
});

describe('today', () => {
  const today = (own: readonly IgnoredWord[], ...pupils: readonly Pupil[]) =>
    ignoredToday(own, registerOf(pupils), defaultPolicy);

  it('counts what was said, sorted and each once', () => {
    expect(today([ignored('storm', 'frame'), ignored('roos', 'window')])).toEqual([
      'roos',
      'storm',
    ]);
  });

  it('leaves out what could no longer be said from there: a refusal came since (R3)', () => {
    const said = [ignored('roos', 'frame')];
    expect(today(said, roos('granted'))).toEqual(['roos']);
    expect(today(said, roos('refused'))).toEqual([]);
    expect(today([ignored('roos', 'window')], roos('refused'))).toEqual(['roos']);
    expect(today([ignored('roos', 'window')], roos('withdrawn'))).toEqual([]);
    expect(today([ignored('roos', 'settings')], roos('withdrawn'))).toEqual(['roos']);
  });

  it('leaves out what has become a whole name, whoever said it', () => {
    const together = [ignored('roosvanleeuwen', 'settings')];
    expect(today(together)).toEqual(['roosvanleeuwen']);
    expect(today(together, roos('granted'))).toEqual([]);
  });

  it('counts the words of the policy beside them, as words of the settings', () => {
    const policy = { ...defaultPolicy, ignoredWords: ['Storm', 'roos', 'Roos van Leeuwen'] };
    const register = registerOf([roos('never')]);
    expect(ignoredToday([ignored('roos', 'frame')], register, policy)).toEqual(['roos', 'storm']);
  });
});
