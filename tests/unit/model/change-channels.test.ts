// What a school changes in its list of channels.
import { describe, expect, it } from 'vitest';
import { answeredPurposes, changeChannels } from '../../../utils/model/change-channels.ts';
import { defaultChannels, schoolChannels } from '../../../utils/model/school-channel.ts';
import { fenna, sem } from '../../support/fakes/register.ts';
import { departed } from '../../support/fakes/school-pack.ts';

const none = new Set<never>();
const jaarboek = { id: 'own1', label: 'Jaarboek', isUsed: true } as const;

describe('a change', () => {
  it('renames, switches off and adds, and leaves the others', () => {
    const channels = [{ id: 'press', label: 'Krant', isUsed: false }] as const;
    const next = changeChannels(defaultChannels, { channels, added: ['Jaarboek'] }, none);
    expect(next).toEqual([
      ...defaultChannels.map((it) => (it.id === 'press' ? channels[0] : it)),
      jaarboek,
    ]);
  });

  it('that is sent twice is made once, and switches on what is there', () => {
    const change = { channels: [], added: ['jaarboek '] };
    const once = schoolChannels([{ ...jaarboek, isUsed: false }]);
    expect(changeChannels(once, change, none)).toEqual([...defaultChannels, jaarboek]);
  });

  it('gives no channel the id that answers are kept for', () => {
    const answered = answeredPurposes(
      [{ ...sem, consents: { own1: 'granted' } }],
      [
        {
          ...departed('Fenna//Vos', 'f'),
          byHand: { own2: { state: 'refused', on: '2026-11-01', source: 'form' } },
        },
      ],
    );
    const next = changeChannels(defaultChannels, { channels: [], added: ['Jaarboek'] }, answered);
    expect(next).toContainEqual({ ...jaarboek, id: 'own3' });
  });

  it('is refused whole for a name that is empty, too long or there twice, and when there is no room', () => {
    const change = (label: string) =>
      changeChannels(
        [...defaultChannels, jaarboek],
        { channels: [{ ...jaarboek, label }], added: [] },
        none,
      );
    expect(change(' ')).toBe('name');
    expect(change('x'.repeat(41))).toBe('name');
    const krant = { id: 'press', label: 'JAARBOEK', isUsed: true } as const;
    const both = changeChannels(
      [...defaultChannels, jaarboek],
      { channels: [krant], added: [] },
      none,
    );
    expect(both).toBe('double');
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(changeChannels(defaultChannels, { channels: [], added: seven }, none)).toBe('full');
    expect(changeChannels(defaultChannels, { channels: [], added: [''] }, none)).toBe('name');
  });

  it('never switches off what guarded sites publish to', () => {
    const channels = [{ id: 'website', label: null, isUsed: false }] as const;
    expect(changeChannels(defaultChannels, { channels, added: [] }, none)).toEqual(defaultChannels);
  });
});

it('answers of lists and those by hand are found', () => {
  const byHand = { press: { state: 'refused', on: '2026-11-01', source: 'form' } } as const;
  expect([...answeredPurposes([fenna, { ...sem, byHand }], [])].sort()).toEqual([
    'press',
    'website',
  ]);
});
