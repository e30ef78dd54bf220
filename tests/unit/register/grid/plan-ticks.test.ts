// Answers that are copied from a screen: all of a group, but never over a no that was recorded by hand.
import { describe, expect, it } from 'vitest';
import type { PurposeId } from '../../../../utils/model/channel.ts';
import type { Pupil } from '../../../../utils/model/register.ts';
import type { TickedCells } from '../../../../utils/model/tick.ts';
import { planTicks } from '../../../../utils/register/grid/plan-ticks.ts';
import { tickRows } from '../../../../utils/register/grid/tick-rows.ts';
import { pupil } from '../../../support/fakes/register.ts';
import { saidNo } from '../../../support/fakes/school-pack.ts';

const origin = { source: 'social-schools', on: '2026-11-12' } as const;
const fenna = pupil('Fenna/van den/Berg', 'Groep 3', { website: 'conflict' });
const sem = pupil('Sem//Bakker', 'Groep 3', { website: 'granted', press: 'stale' });
const puck = { ...pupil('Puck//Aal', 'Groep 4'), otherGroups: ['Groep 3'] };
const jip = pupil('Jip//Mulder', 'Groep 5', { website: 'refused' });
const wim = pupil('Wim//Weg', '');
const school: readonly Pupil[] = [fenna, sem, puck, jip, wim];

const plan = (ticked: TickedCells, purposes: readonly PurposeId[] = ['website'], pupils = school) =>
  planTicks(pupils, tickRows(pupils, 'Groep 3', ticked), purposes, origin);

describe('the rows', () => {
  it('are the children of the group, by surname, with what is known', () => {
    const rows = tickRows(school, 'Groep 3', {});
    expect(rows.map(({ name, cells }) => [name, cells.website.tick])).toEqual([
      ['Puck Aal', 'empty'],
      ['Sem Bakker', 'yes'],
      ['Fenna van den Berg', 'no'],
    ]);
    expect(tickRows(school, '', {}).map(({ name }) => name)).toEqual(['Wim Weg']);
  });

  it('show what was ticked, but not over a recorded no', () => {
    const no = { ...sem, byHand: { website: saidNo } };
    const [row] = tickRows([no], 'Groep 3', { [sem.id]: { website: 'yes', press: 'no' } });
    expect(row?.cells.website).toEqual({ tick: 'no', known: 'no', fixedBy: saidNo });
    expect(row?.cells.press).toEqual({ tick: 'no', known: 'yes', fixedBy: null });
  });
});

describe('what was ticked', () => {
  it('counts for the chosen channel, with where and when it was seen', () => {
    const { pupils, difference } = plan({
      [puck.id]: { website: 'yes', press: 'yes' },
      [sem.id]: { website: 'no' },
    });
    expect(pupils.map(({ consents }) => consents)).toEqual([
      { website: 'conflict' },
      { website: 'refused', press: 'stale' },
      { website: 'granted' },
      { website: 'refused' },
      {},
    ]);
    expect(pupils.map(({ takenFrom }) => takenFrom)).toEqual([
      { website: origin },
      { website: origin },
      { website: origin },
      undefined,
      undefined,
    ]);
    expect(difference).toMatchObject({ answered: 1, loosened: [], added: [], left: [], kept: 0 });
    expect(difference.tightened).toMatchObject([{ name: 'Sem Bakker', purposes: ['website'] }]);
  });

  it('names everybody for whom a no becomes a yes', () => {
    const { difference } = plan({ [fenna.id]: { website: 'yes' } });
    expect(difference.loosened).toMatchObject([{ name: 'Fenna van den Berg' }]);
  });

  it('takes an answer away where the screen shows none', () => {
    const { pupils, difference } = plan({ [sem.id]: { website: 'empty' } });
    expect(pupils[1]?.consents).toEqual({ website: 'unknown', press: 'stale' });
    expect(difference.tightened).toMatchObject([{ name: 'Sem Bakker' }]);
  });

  it('never takes a recorded no away, and gives a recorded yes way', () => {
    const no = { ...sem, byHand: { website: saidNo } };
    const ticked = { [sem.id]: { website: 'yes' } } as const;
    const kept = plan(ticked, ['website'], [no]);
    expect(kept.pupils).toEqual([no]);
    const yes = { ...sem, byHand: { website: { ...saidNo, state: 'granted' as const } } };
    const { pupils, difference } = plan({ [sem.id]: { website: 'no' } }, ['website'], [yes]);
    expect(pupils[0]?.byHand).toBeUndefined();
    expect(difference.tightened).toHaveLength(1);
  });
});
