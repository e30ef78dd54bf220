// What is being typed: its colour and its details, by the same engine as at publishing; nothing stays.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoldAnswer } from '../../../utils/messaging/hold-answer.ts';
import { holdId, textId } from '../../../utils/model/ids.ts';
import { sessionKeys } from '../../../utils/platform/session-store.ts';
import { createReview } from '../../../utils/review/answer-review.ts';
import { createTypedReview } from '../../../utils/review/review-typed.ts';
import { guard, photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { pupil, registerOf } from '../../support/fakes/register.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

let outside: ReturnType<typeof fakeOutside>;
let typed: ReturnType<typeof createTypedReview>;
beforeEach(() => {
  restartBrowser();
  outside = fakeOutside();
  typed = createTypedReview(outside.ports);
});

const audience = seen(['Groep 5']);
const text = (id: string, value: string) => ({
  id: textId(id),
  kind: 'body' as const,
  label: '',
  value,
  isClipped: false,
});
const judge = (tab: number | null, ...values: readonly string[]) =>
  typed.judge({ audience, texts: values.map((value, at) => text(`t-${at}`, value)) }, tab);
function viewIn(answer: HoldAnswer) {
  if (answer.status !== 'view') throw new Error(`no view but ${answer.status}`);
  return answer.view;
}

describe('the colour of a text', () => {
  it('is told by its id, and no name with it', async () => {
    const answer = await judge(7, 'Wat een feest', 'Gisteren won Fenna van den Berg.');
    expect(answer).toEqual({ status: 'judged', named: ['t-1'] });
  });

  it('is none for a name that is only possible: that is shown when the review is open anyway', async () => {
    outside.register = registerOf([pupil('Roos//Bakker', 'Groep 5')]);
    const value = 'De Roos bloeide.';
    expect(await judge(7, value)).toEqual({ status: 'judged', named: [] });
  });

  it('is not looked for without a register', async () => {
    outside.register = null;
    expect(await judge(7, 'Fenna van den Berg won.')).toEqual({ status: 'judged', named: [] });
    expect(outside.gathered).toEqual([]);
  });

  it('is told for so many texts at a time, and each tab for itself', async () => {
    const many = Array.from({ length: 15 }, () => 'Fenna van den Berg won.');
    expect((await judge(7, ...many)).status).toBe('judged');
    expect(await judge(7, ...many)).toEqual({ status: 'later' });
    expect((await judge(8, ...many)).status).toBe('judged');
    expect((await judge(7, 'Fenna')).status).toBe('judged');
    // Time goes on.
    outside.ports.now = () => new Date('2026-02-03T10:12:40Z');
    expect((await judge(7, ...many)).status).toBe('judged');
  });
});

describe('a look at a text', () => {
  const hold = textHold('Fenna van den Berg won, met Sem.', { audience });

  it('names the pupils and why, and says how sure that is', async () => {
    const view = viewIn(await typed.look(hold, guard));
    expect(view.findings[0]).toMatchObject({
      level: 'named',
      severity: 'note',
      pupils: [{ name: 'Fenna', group: 'Groep 3' }],
    });
    expect(view.findings[0]?.reasons).toContain('full-name');
    expect(view.texts[0]?.ranges[0]).toEqual({ start: 0, end: 18 });
    expect(view.photos).toEqual([]);
  });

  it('leaves no draft, no hold, no row and no word to the page', async () => {
    await typed.look(hold, guard);
    expect(await sessionKeys()).toEqual([]);
    expect(outside.ledger.size).toBe(0);
    expect(outside.settled).toEqual([]);
    const review = createReview(outside.ports);
    expect(await review.judge(hold.id)).toEqual({ status: 'unknown-hold' });
  });

  it('knows the photos that are in the same draft, without asking for their files', async () => {
    const review = createReview(outside.ports);
    await review.open(photoHold({ audience }), guard);
    await review.judge(holdId('photo-hold'));
    outside.hasFiles = false;
    const view = viewIn(await typed.look(hold, guard));
    expect(view.photos).toHaveLength(1);
    expect(view.isIncomplete).toBe(false);
    expect(view.findings[0]).toMatchObject({ check: 'pupil-named-in-text', severity: 'review' });
    expect(view.findings.every(({ textId: id }) => id !== undefined)).toBe(true);
  });

  it('of a text that was too long says that it is not whole', async () => {
    const clipped = { ...text('body-1', 'Wat een feest'), isClipped: true };
    expect(viewIn(await typed.look({ ...hold, texts: [clipped] }, guard)).isIncomplete).toBe(true);
  });
});

describe('"Dit is geen leerling"', () => {
  const roos = pupil('Roos/van/Leeuwen', 'Groep 4', { website: 'granted' });
  const lone = textHold('Daar kwam Roos aan.', { audience: seen(['Groep 4']) });

  it('counts at once, and twice is once', async () => {
    outside.register = registerOf([roos]);
    expect(viewIn(await typed.look(lone, guard)).findings[0]?.ignore?.word).toBe('roos');
    for (let time = 0; time < 2; time += 1) {
      expect(viewIn(await typed.ignoreWord(lone, 'roos', guard)).findings).toEqual([]);
    }
    expect([...outside.ignored.keys()]).toEqual(['roos']);
    const input = { audience, texts: lone.texts };
    expect(await typed.judge(input, 7)).toEqual({ status: 'judged', named: [] });
  });

  it('is not offered here where it wants a window, and refused', async () => {
    outside.register = registerOf([{ ...roos, consents: { website: 'refused' } }]);
    expect(viewIn(await typed.look(lone, guard)).findings[0]?.ignore).toBeUndefined();
    const refused = { status: 'refused', reason: 'not-allowed' };
    expect(await typed.ignoreWord(lone, 'roos', guard)).toEqual(refused);
    expect(await typed.ignoreWord(lone, 'storm', guard)).toEqual(refused);
    expect(outside.ignored.size).toBe(0);
  });
});
