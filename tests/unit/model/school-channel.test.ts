// The school's own list of channels: total, whatever was stored.
import { describe, expect, it } from 'vitest';
import {
  defaultChannels,
  doubleName,
  schoolChannels,
  tidyName,
  usedPurposes,
} from '../../../utils/model/school-channel.ts';

describe('a list of channels', () => {
  it('is the usual one where nothing was set', () => {
    expect(schoolChannels([])).toEqual(defaultChannels);
  });

  it('has the eight first, whatever the order, then those of the school', () => {
    const list = schoolChannels([
      { id: 'own2', label: 'Schoolkrant' },
      { id: 'own1', label: '  Jaar \n boek ' },
      { id: 'social', label: 'Instagram', isUsed: false },
    ]);
    expect(list.slice(8)).toEqual([
      { id: 'own1', label: 'Jaar boek', isUsed: true },
      { id: 'own2', label: 'Schoolkrant', isUsed: true },
    ]);
    expect(list).toContainEqual({ id: 'social', label: 'Instagram', isUsed: false });
    expect(usedPurposes(list)).toEqual([
      ...[
        'website',
        'closed_app',
        'newsletter',
        'school_guide',
        'press',
        'class_photo',
        'internal',
      ],
      ...['own1', 'own2', 'name'],
    ]);
  });

  it('never lacks a channel that guarded sites publish to', () => {
    const off = schoolChannels([
      { id: 'website', isUsed: false },
      { id: 'closed_app', isUsed: false },
    ]);
    expect(off).toEqual(defaultChannels);
  });

  it('has no name twice, and none that is empty or too long; such a channel of its own is not used', () => {
    const list = schoolChannels([
      { id: 'press', label: 'Krant' },
      { id: 'newsletter', label: 'x'.repeat(41) },
      { id: 'own1', label: 'KRANT' },
      { id: 'own2', label: ' ' },
    ]);
    expect(list).toContainEqual({ id: 'newsletter', label: null, isUsed: true });
    // Kept, so that the answers for it count for no other channel.
    expect(list.slice(8)).toEqual([
      { id: 'own1', label: null, isUsed: false },
      { id: 'own2', label: null, isUsed: false },
    ]);
    expect(list).toContainEqual({ id: 'newsletter', label: null, isUsed: true });
    expect(list.find(({ id }) => id === 'press')?.label).toBe('Krant');
  });
});

it('a name has 1 to 40 characters', () => {
  expect(tidyName(` ${'x'.repeat(40)} `)).toBe('x'.repeat(40));
  expect([tidyName(''), tidyName(' \n'), tidyName('x'.repeat(41))]).toEqual([null, null, null]);
});

it('names are the same when people read them as the same', () => {
  expect(doubleName(['Website', 'Jaarboek', ' JÁARBOEK'])).toBe(' JÁARBOEK');
  expect(doubleName(['Website', 'Website ouders'])).toBeNull();
});
