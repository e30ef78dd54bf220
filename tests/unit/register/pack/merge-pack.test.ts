// A colleague's register beside the one here: the newer list, and the noes of both.
import { describe, expect, it } from 'vitest';
import type { HandRecord } from '../../../../utils/model/consent.ts';
import { pupilId } from '../../../../utils/model/ids.ts';
import type { Pupil } from '../../../../utils/model/register.ts';
import { mergePack, type RegisterSide } from '../../../../utils/register/pack/merge-pack.ts';
import { fenna, jip, pupil, sem } from '../../../support/fakes/register.ts';
import { departed, saidNo } from '../../../support/fakes/school-pack.ts';

const today = '2026-11-24';
const [old, recent] = ['2026-11-10T08:00:00.000Z', '2026-11-20T08:00:00.000Z'];
const side = (importedAt: string, pupils: readonly Pupil[], ...gone: RegisterSide['departed']) => ({
  importedAt,
  pupils,
  departed: gone,
});
const no = (one: Pupil, record = saidNo): Pupil => ({ ...one, byHand: { website: record } });
const yes = (on: string): HandRecord => ({ state: 'granted', on, source: 'form' });
const idsOf = ({ pupils }: RegisterSide) => pupils.map(({ id }) => id);

describe('a newer pack', () => {
  it('updates: who is new, who left, what was answered; ids stay those of here', () => {
    const puck = pupil('Puck//Vos', 'Groep 4', { website: 'granted' });
    const theirs = { ...sem, id: pupilId('77'), group: 'Groep 4', consents: {} };
    const merged = mergePack(side(old, [fenna, sem]), side(recent, [theirs, puck]), today);
    expect(merged.importedAt).toBe(recent);
    expect(idsOf(merged)).toEqual(['sem', 'puck']);
    expect(merged.pupils[0]).toEqual({ ...sem, group: 'Groep 4' });
  });

  it('takes no recorded no away, neither of who stays nor of who left', () => {
    const merged = mergePack(side(old, [no(fenna), no(sem)]), side(recent, [sem]), today);
    expect(merged.pupils).toEqual([no(sem)]);
    expect(merged.departed).toMatchObject([{ id: 'fenna', byHand: { website: saidNo } }]);
  });

  it('ends a recorded yes that is older than its list, as reading that list would', () => {
    const here = side(old, [no(sem, yes('2026-11-12'))]);
    const theirs = { ...sem, consents: { website: 'refused' } as const };
    expect(mergePack(here, side(recent, [theirs]), today).pupils[0]?.byHand).toBeUndefined();
    const later = side(old, [no(sem, yes('2026-11-22'))]);
    expect(mergePack(later, side(recent, [theirs]), today).pupils[0]?.byHand?.website).toEqual(
      yes('2026-11-22'),
    );
  });

  it('ends no answer that was copied from a screen after its list was read in', () => {
    const takenFrom = { website: { source: 'parro', on: '2026-11-22' } } as const;
    const copied: Pupil = { ...sem, consents: { website: 'refused' }, takenFrom };
    const merged = mergePack(side(old, [copied]), side(recent, [sem]), today);
    expect(merged.pupils).toEqual([copied]);
    const listed = side('2026-11-23T08:00:00.000Z', [sem]);
    expect(mergePack(side(old, [copied]), listed, today).pupils).toEqual([sem]);
  });

  it('gives a new child the noes of one who was here before, and the old id', () => {
    const here = side(old, [fenna], departed('Jip//Mulder', 'was-jip'));
    const merged = mergePack(here, side(recent, [fenna, jip]), today);
    expect(merged.pupils[1]).toMatchObject({ id: 'was-jip', byHand: { website: saidNo } });
    expect(merged.departed).toEqual([]);
  });
});

describe('an older pack', () => {
  it('changes nobody but for noes, and keeps those of children who are not here', () => {
    const here = side(recent, [sem]);
    const merged = mergePack(here, side(old, [no(sem), no(jip), fenna]), today);
    expect(merged).toMatchObject({ importedAt: recent, pupils: [no(sem)] });
    expect(merged.departed).toMatchObject([{ id: 'jip', byHand: { website: saidNo } }]);
  });
});

describe('of two records', () => {
  it.each([
    ['the later', yes('2026-11-23'), yes('2026-11-23')],
    ['the no of one day', yes(saidNo.on), saidNo],
    ['the no, when the yes is of a day to come', yes('2026-11-30'), saidNo],
    ['the no, when that is the later', yes('2026-11-01'), saidNo],
  ])('%s counts, whoever has it', (_, granted, expected) => {
    for (const [here, there] of [
      [no(sem), no(sem, granted)],
      [no(sem, granted), no(sem)],
    ] as const) {
      const merged = mergePack(side(recent, [here]), side(recent, [there]), today);
      expect(merged.pupils[0]?.byHand?.website).toEqual(expected);
    }
  });
});

describe('who is gone there', () => {
  it('and here again has the noes', () => {
    const pack = side(old, [fenna], departed('Sem//Bakker', 'x'));
    expect(mergePack(side(recent, [fenna, sem]), pack, today).pupils[1]).toEqual(no(sem));
  });

  it('and has an id that somebody here has is kept under another', () => {
    const pack = side(recent, [fenna], departed('Puck//Vos', 'fenna'));
    const merged = mergePack(side(old, [fenna]), pack, today);
    expect(merged.departed).toMatchObject([{ id: 'fenna#2', firstName: 'Puck' }]);
    expect(mergePack(merged, pack, today)).toEqual(merged);
  });
});
