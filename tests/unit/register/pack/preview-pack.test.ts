// What a school pack would change: exactly what taking it over then does.
import { describe, expect, it } from 'vitest';
import { pupilId } from '../../../../utils/model/ids.ts';
import { defaultChannels } from '../../../../utils/model/school-channel.ts';
import type { PackSurroundings } from '../../../../utils/register/pack/preview-pack.ts';
import { previewPack } from '../../../../utils/register/pack/preview-pack.ts';
import { colleague, fenna, jip, registerOf, sem } from '../../../support/fakes/register.ts';
import { saidNo, schoolPack } from '../../../support/fakes/school-pack.ts';

const at = { now: '2026-11-24T08:00:00.000Z', today: '2026-11-24' };
const [old, recent] = ['2026-11-10T08:00:00.000Z', '2026-11-20T08:00:00.000Z'];
const contact = { schoolContact: 'juf Marjan', privacyOfficer: '', privacyStatementUrl: '' };
const here: PackSurroundings = {
  register: { ...registerOf([fenna, sem]), importedAt: old },
  departed: [],
  staffImportedAt: recent,
  words: ['roos'],
  contact,
  rules: { closedAppNeedsConsent: true },
  channels: { list: defaultChannels, isLocked: false },
};
const roos = { word: 'roos', shown: 'Roos', day: '2026-11-01', place: 'settings' } as const;
const names = (changes: readonly { readonly name: string }[]) => changes.map(({ name }) => name);

describe('a pack', () => {
  it('shows who comes, goes, and goes from no to yes, also under other ids', () => {
    const freer = { ...fenna, id: pupilId('77'), consents: { website: 'granted' } as const };
    const { difference, isOlder } = previewPack(schoolPack({ pupils: [freer, jip] }), here, at);
    expect(isOlder).toBe(false);
    expect(names(difference.added)).toEqual(['Jip Mulder']);
    expect(names(difference.left)).toEqual(['Sem Bakker']);
    expect(names(difference.loosened)).toEqual(['Fenna van den Berg']);
    expect(difference.doubts).toEqual(['shrunk', 'loosened']);
  });

  it('that is older brings recorded noes only', () => {
    const importedAt = '2026-11-01T08:00:00.000Z';
    const no = { ...sem, byHand: { website: saidNo } };
    const pack = schoolPack({ importedAt, pupils: [no, jip], closedAppNeedsConsent: false });
    const preview = previewPack(pack, here, at);
    expect(preview).toMatchObject({ isOlder: true, contact: null, closedAppNeedsConsent: null });
    expect(names(preview.difference.tightened)).toEqual(['Sem Bakker']);
    expect(preview.difference).toMatchObject({ added: [], left: [] });
  });

  it('of the same changes nothing, and says so', () => {
    const staff = { importedAt: recent, members: [colleague('Emma//Jansen')] };
    const same = schoolPack({ importedAt: old, staff, ignoredWords: [roos], contact });
    expect(previewPack(same, here, at)).toMatchObject({
      ...{ staff: null, words: [], contact: null, closedAppNeedsConsent: null },
      difference: { added: [], left: [], moved: 0, renamed: [], answered: 0, doubts: [] },
    });
  });

  it('shows staff, words, contacts and rules that change', () => {
    const later = { importedAt: '2026-11-21T08:00:00.000Z', members: [colleague('Emma//Jansen')] };
    const words = [roos, { ...roos, word: 'storm', shown: 'Storm' }];
    const other = { ...contact, schoolContact: 'meester Bas' };
    const changes = { staff: later, ignoredWords: words, contact: other };
    const pack = schoolPack({ ...changes, closedAppNeedsConsent: false });
    expect(previewPack(pack, here, at)).toMatchObject({
      ...{ staff: 1, words: ['Storm'], contact: other, closedAppNeedsConsent: false },
    });
    const silent = { schoolContact: '', privacyOfficer: '', privacyStatementUrl: '' };
    expect(previewPack(schoolPack({ contact: silent }), here, at).contact).toBeNull();
  });

  it('beside no register at all is all new', () => {
    const { difference } = previewPack(schoolPack(), { ...here, register: null }, at);
    expect(difference.added).toHaveLength(2);
    expect(difference.doubts).toEqual([]);
  });
});
