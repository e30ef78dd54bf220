// Two browsers may have given one id to different channels: a yes for one never counts for the other.
import { describe, expect, it } from 'vitest';
import { defaultChannels, schoolChannels } from '../../../../utils/model/school-channel.ts';
import { alignChannels, changedChannels } from '../../../../utils/register/pack/align-channels.ts';
import { sem } from '../../../support/fakes/register.ts';
import { departed, saidNo, schoolPack } from '../../../support/fakes/school-pack.ts';

const none = new Set<never>();
const own = (id: 'own1' | 'own2' | 'own3', label: string) => ({ id, label, isUsed: true });
const settings = (...channels: Parameters<typeof schoolChannels>[0]) => ({
  list: schoolChannels(channels),
  isLocked: false,
});
const origin = { source: 'parro', on: '2026-11-12' } as const;
const yes = {
  ...sem,
  consents: { website: 'granted', own1: 'granted' },
  takenFrom: { own1: origin },
  byHand: { own1: saidNo },
} as const;
const gone = { ...departed('Puck//Vos', 'p'), byHand: { own1: saidNo } };
const pack = schoolPack({ pupils: [yes], departed: [gone], channels: [own('own1', 'Jaarboek')] });

describe('a channel of the school’s own', () => {
  it('that is here under another id has its answers there', () => {
    const here = settings(own('own1', 'Appgroep'), own('own2', 'jaarboek'));
    const { pack: aligned, channels } = alignChannels(pack, here, none, false);
    expect(aligned.pupils[0]).toMatchObject({
      consents: { website: 'granted', own2: 'granted' },
      takenFrom: { own2: origin },
      byHand: { own2: saidNo },
    });
    expect(aligned.pupils[0]?.consents).not.toHaveProperty('own1');
    expect(aligned.departed[0]?.byHand).toEqual({ own2: saidNo });
    expect(channels).toEqual(here.list);
  });

  it('that is new takes an id that is free and that nobody has an answer for; twice is once', () => {
    const here = settings(own('own1', 'Appgroep'));
    const answered = new Set(['own2'] as const);
    const { pack: aligned, channels } = alignChannels(pack, here, answered, true);
    expect(aligned.pupils[0]?.consents).toEqual({ website: 'granted', own3: 'granted' });
    expect(channels).toEqual([...here.list, own('own3', 'Jaarboek')]);
    const again = alignChannels(pack, { list: channels, isLocked: false }, answered, true);
    expect(again.pack.pupils).toEqual(aligned.pupils);
    expect(again.channels).toEqual(channels);
  });

  it('that there is no room for, or that the pack does not name, counts for nothing', () => {
    const locked = { ...settings(own('own1', 'Appgroep')), isLocked: true };
    const { channels: _, ...nameless } = pack;
    for (const { pack: aligned } of [
      alignChannels(pack, locked, none, false),
      alignChannels(nameless, settings(), none, false),
    ]) {
      expect(aligned.pupils[0]?.consents).toEqual({ website: 'granted' });
      expect(aligned.pupils[0]?.byHand).toEqual({});
    }
  });
});

describe('the eight', () => {
  const sent = [
    { id: 'newsletter', label: 'Weekbericht', isUsed: true },
    { id: 'press', label: 'Appgroep', isUsed: false },
  ] as const;
  const here = settings(own('own1', 'Appgroep'));

  it('are called and used as in the pack, but for a name that is taken here', () => {
    const { channels } = alignChannels(schoolPack({ channels: sent }), here, none, false);
    expect(changedChannels(here.list, channels)).toEqual([
      { id: 'newsletter', label: 'Weekbericht', isUsed: true },
      { id: 'press', label: null, isUsed: false },
    ]);
  });

  it('stay as they are where the pack is older, has no list, or an administrator set it', () => {
    const newer = schoolPack({ channels: sent });
    const renamed = settings({ id: 'newsletter', label: 'Krantje' });
    expect(alignChannels(newer, here, none, true).channels).toEqual(here.list);
    expect(alignChannels(newer, { ...here, isLocked: true }, none, false).channels).toEqual(
      here.list,
    );
    expect(alignChannels(schoolPack(), renamed, none, false).channels).toEqual(renamed.list);
    expect(alignChannels(schoolPack(), settings(), none, false).channels).toEqual(defaultChannels);
  });
});
