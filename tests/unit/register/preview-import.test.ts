// What is shown of a list beside the register, and what it would store.
import { describe, expect, it } from 'vitest';
import type { ReadList } from '../../../utils/model/list-import.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { defaultChannels } from '../../../utils/model/school-channel.ts';
import {
  confirmPupil,
  previewImport,
  startDraft,
  toRemember,
} from '../../../utils/register/preview-import.ts';
import { fenna, pupil, sem } from '../../support/fakes/register.ts';

const today = '2026-11-24';

function tableOf(heads: readonly string[], ...rows: readonly (readonly string[])[]): ReadList {
  return {
    kind: 'table',
    table: {
      heads,
      rows: rows.map((cells, at) => ({ line: at + 2, cells })),
      badLines: [],
      dropped: ['BSN'],
    },
  };
}
const heads = ['Roepnaam', 'Achternaam', 'Groep', 'Website'];
const whole = tableOf(heads, ['Sem', 'Bakker', 'Groep 3', 'nee'], ['Puck', 'Vos', 'Groep 4', 'x']);

const look = (read: ReadList, current: readonly Pupil[] = []) =>
  previewImport(startDraft(read, current, null), current, today);

describe('a list', () => {
  it('shows what was read, what was not, and which words are not known', () => {
    const { preview, plan } = look(whole);
    expect(preview).toMatchObject({
      kind: 'table',
      pupils: 2,
      groups: 2,
      dropped: ['BSN'],
      unknownWords: [{ word: 'x', count: 1 }],
      problems: [{ kind: 'unknown-word', line: 3 }],
      mayChooseMode: false,
      lacks: null,
    });
    expect(preview.columns[0]).toEqual({
      column: 0,
      head: 'Roepnaam',
      example: 'Sem',
      mayBeAnswers: true,
    });
    expect(plan.pupils.map(({ consents }) => consents)).toEqual([
      { website: 'refused' },
      { website: 'unknown' },
    ]);
  });

  it('cannot be taken over without names, with an open choice, or without anybody', () => {
    expect(look(tableOf(['', '', ''], ['Sem', '3', 'ja'])).preview.lacks).toBe('names');
    const two = tableOf(['Roepnaam', 'Website', 'Website oud'], ['Sem', 'ja', 'nee']);
    expect(look(two).preview.lacks).toBe('decisions');
    expect(look(tableOf(heads)).preview.lacks).toBe('pupils');
  });
});

describe('the kind of list', () => {
  const unanswered = pupil('Sem//Bakker', 'Groep 3');
  const modeOf = (read: ReadList, current: readonly Pupil[]) =>
    startDraft(read, current, null).mode;

  it('is the whole school when there is none yet, and for a pupil administration', () => {
    const roster: ReadList = {
      kind: 'roster',
      roster: {
        pupils: [],
        staff: [{ firstName: 'Jo', infix: '', lastName: '' }],
        leavers: 3,
        badLines: [],
      },
    };
    expect(modeOf(whole, [])).toBe('whole');
    expect(modeOf(whole, [fenna, sem])).toBe('whole');
    expect(modeOf(roster, [unanswered])).toBe('whole');
    expect(look(roster).preview).toMatchObject({
      staff: 1,
      leavers: 3,
      mapping: null,
      lacks: 'pupils',
    });
  });

  it('is answers when nobody has any, or when the list has neither groups nor numbers', () => {
    expect(modeOf(whole, [unanswered])).toBe('answers');
    const names = tableOf(['Naam', 'Website'], ['Sem Bakker', 'ja']);
    expect(modeOf(names, [fenna, sem])).toBe('answers');
    const { preview, plan } = look(names, [unanswered]);
    expect(preview).toMatchObject({ mayChooseMode: true, difference: { answered: 1 } });
    expect(plan.pupils).toMatchObject([{ id: 'sem', consents: { website: 'granted' } }]);
  });
});

it('a remembered mapping goes before a guess', () => {
  const { mapping } = startDraft(whole, [], null);
  if (mapping === null) throw new Error('no mapping');
  const remembered = { ...mapping, words: { x: 'granted' as const } };
  const draft = startDraft(whole, [], remembered);
  expect(previewImport(draft, [], today).plan.pupils[1]?.consents).toEqual({ website: 'granted' });
});

it('a channel that was added since a list was remembered is guessed, and one switched off is left', () => {
  const heads = ['Roepnaam', 'Groep', 'Website', 'Pers', 'Jaarboek'];
  const rows = [{ line: 2, cells: ['Sem', 'Groep 3', 'ja', 'ja', 'ja'] }];
  const read = { kind: 'table', table: { heads, rows, badLines: [], dropped: [] } } as const;
  const jaarboek = { id: 'own1', label: 'Jaarboek', isUsed: true } as const;
  const channels = [...defaultChannels, jaarboek].map((channel) =>
    channel.id === 'press' ? { ...channel, isUsed: false } : channel,
  );
  const before = startDraft(read, [], null).mapping;
  if (before === null) throw new Error('no mapping');
  expect(before.purposes).toMatchObject({ press: { column: 3 }, own1: 'keep' });
  const remembered = toRemember(before, defaultChannels);
  expect(remembered.purposes).not.toHaveProperty('own1');
  const after = startDraft(read, [], remembered, channels).mapping;
  expect(after?.purposes).toMatchObject({
    ...{ website: { column: 2 }, press: 'keep', own1: { column: 4 } },
  });
});

it('a yes for everybody is not remembered, and no remark that may name somebody', () => {
  const { mapping } = startDraft(whole, [], null);
  if (mapping === null) throw new Error('no mapping');
  const forAll = (state: 'granted' | 'refused') => ({ forAll: state }) as const;
  const remark = 'ja, behalve als de juf van Puck er zelf ook bij staat';
  const remembered = toRemember(
    {
      ...mapping,
      purposes: { ...mapping.purposes, press: forAll('granted'), social: forAll('refused') },
      words: { x: 'granted', [remark]: 'refused' },
    },
    defaultChannels,
  );
  expect(remembered.words).toEqual({ x: 'granted' });
  expect(remembered.purposes.social).toEqual(forAll('refused'));
  // Who is new next year was asked nothing yet.
  expect(startDraft(whole, [], remembered).mapping?.purposes.press).toBe('keep');
});

it('a pupil is confirmed by name, and that can be taken back', () => {
  const draft = startDraft(whole, [], null);
  const one = confirmPupil(confirmPupil(draft, sem.id, true), sem.id, true);
  expect(one.confirmed).toEqual([sem.id]);
  expect(confirmPupil(one, sem.id, false).confirmed).toEqual([]);
});
