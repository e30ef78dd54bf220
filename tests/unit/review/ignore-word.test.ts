// "Dit is geen leerling": the word goes, its finding goes, and nothing else can be made to go with it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoldAnswer } from '../../../utils/messaging/hold-answer.ts';
import { holdId } from '../../../utils/model/ids.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { createReview } from '../../../utils/review/answer-review.ts';
import { guard, photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { pupil, registerOf } from '../../support/fakes/register.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

beforeEach(restartBrowser);

const text = holdId('text-hold');
const audience = seen(['Groep 4']);
const roos = pupil('Roos/van/Leeuwen', 'Groep 4', { website: 'granted' });
const storm = pupil('Storm//Hoekstra', 'Groep 4', { website: 'granted' });
const emma = pupil('Emma/de/Vries', 'Groep 4', { website: 'granted' });
const refused: HoldAnswer = { status: 'refused', reason: 'not-allowed' };

/** A text beside a released photo, judged and shown. */
async function shown(value: string, ...pupils: readonly Pupil[]) {
  const outside = fakeOutside();
  outside.register = registerOf(pupils.map((it) => ({ ...it, consents: { website: 'granted' } })));
  const review = createReview(outside.ports);
  await review.open(photoHold({ audience }), guard);
  await review.judge(holdId('photo-hold'));
  outside.register = registerOf(pupils, 2);
  await review.open(textHold(value, { audience }), guard);
  const answer = await review.judge(text);
  return { outside, review, answer };
}
const offersIn = (answer: HoldAnswer) =>
  answer.status === 'view' ? answer.view.findings.flatMap(({ ignore }) => ignore ?? []) : null;

describe('a lone word that is more than a name', () => {
  it('is offered, ignored, and let out at once', async () => {
    const { outside, review, answer } = await shown('We plantten samen, Roos na Roos.', roos);
    const offer = { word: 'roos', shown: 'Roos', place: 'frame' };
    expect(offersIn(answer)).toContainEqual(offer);
    expect((await review.ignoreWord(text, 'roos', 'frame')).status).toBe('settled');
    expect([...outside.ignored.values()]).toEqual([
      { word: 'roos', shown: 'Roos', day: '2026-02-03', place: 'frame' },
    ]);
  });

  it('is not reported in the next draft, until it is reported again', async () => {
    const { outside, review } = await shown('Daar kwam Roos aan.', roos);
    await review.ignoreWord(text, 'roos', 'frame');
    const again = holdId('again');
    await review.open(textHold('Daar kwam Roos weer aan.', { id: again, audience }), guard);
    expect((await review.judge(again)).status).toBe('settled');
    outside.ignored.clear();
    const later = holdId('later');
    await review.open(textHold('Daar kwam Roos weer aan.', { id: later, audience }), guard);
    expect((await review.judge(later)).status).toBe('view');
  });

  it('asked about twice is ignored once, and judged twice', async () => {
    const { outside, review } = await shown('Roos van Leeuwen zag dat Roos bloeide.', roos);
    const first = await review.ignoreWord(text, 'roos', 'frame');
    expect(await review.ignoreWord(text, 'roos', 'frame')).toEqual(first);
    expect(outside.ignored.size).toBe(1);
  });

  it('leaves the whole name reported', async () => {
    const { review } = await shown('Roos van Leeuwen zag dat Roos bloeide.', roos);
    const answer = await review.ignoreWord(text, 'roos', 'frame');
    expect(answer).toMatchObject({
      status: 'view',
      view: { findings: [{ pupils: [{ name: 'Roos' }] }], texts: [{ ranges: [{}] }] },
    });
    expect(offersIn(answer)).toEqual([]);
  });
});

describe('no way round a no', () => {
  it('is open in the frame, where a bearer of the name has a refusal', async () => {
    const no = { ...roos, consents: { website: 'refused' } as const };
    const { outside, review, answer } = await shown('Daar kwam Roos aan.', no);
    expect(answer).toMatchObject({ status: 'view', view: { verdict: 'stop' } });
    expect(offersIn(answer)).toContainEqual({ word: 'roos', shown: 'Roos', place: 'window' });
    expect(await review.ignoreWord(text, 'roos', 'frame')).toEqual(refused);
    expect(outside.ignored.size).toBe(0);
    // Who is in the photo is still asked: Roos is in the group that it is about.
    expect(await review.ignoreWord(text, 'roos', 'window')).toMatchObject({
      view: { verdict: 'review', findings: [{ check: 'people-not-confirmed' }] },
    });
    expect(outside.ignored.get('roos')?.place).toBe('window');
  });

  it('is open in a window, where the policy leaves none', async () => {
    const no = { ...roos, consents: { website: 'never' } as const };
    const { outside, review, answer } = await shown('Daar kwam Roos aan.', no);
    expect(offersIn(answer)).toEqual([]);
    expect(await review.ignoreWord(text, 'roos', 'window')).toEqual(refused);
    expect(outside.ignored.size).toBe(0);
  });

  it('was left open before the refusal came (R3)', async () => {
    const { outside, review } = await shown('Daar kwam Roos aan.', roos);
    await review.ignoreWord(text, 'roos', 'frame');
    outside.register = registerOf([{ ...roos, consents: { website: 'withdrawn' } }], 3);
    const again = holdId('again');
    await review.open(textHold('Daar kwam Roos weer aan.', { id: again, audience }), guard);
    expect(await review.judge(again)).toMatchObject({ view: { verdict: 'stop' } });
  });
});

describe('what is not offered, and refused when it is asked all the same', () => {
  it.each([
    ['a first name that is nothing else', 'Daar kwam Emma aan.', 'emma'],
    ['a whole name', 'Daar kwam Roos van Leeuwen aan.', 'roos van leeuwen'],
    ['a first name with an initial', 'Daar kwam Roos v. L. aan.', 'roos v l'],
    ['a form that is nobody’s name', 'Daar hing Storms tekening.', 'storms'],
    ['what is of somebody', 'Daar hing Storm’s tekening.', 'storm'],
  ])('%s', async (_, value, word) => {
    const { outside, review, answer } = await shown(value, roos, emma, storm);
    expect(answer.status).toBe('view');
    expect(offersIn(answer)).toEqual([]);
    expect(await review.ignoreWord(text, word, 'window')).toEqual(refused);
    expect(outside.ignored.size).toBe(0);
  });

  it('a word that is not in this text', async () => {
    const { outside, review } = await shown('Daar kwam Roos aan.', roos, storm);
    expect(await review.ignoreWord(text, 'storm', 'window')).toEqual(refused);
    expect(outside.ignored.size).toBe(0);
  });

  it('a word that was never on the screen', async () => {
    const outside = fakeOutside();
    outside.register = registerOf([roos]);
    const review = createReview(outside.ports);
    await review.open(photoHold({ audience }), guard);
    await review.open(textHold('Daar kwam Roos aan.', { audience }), guard);
    expect(await review.ignoreWord(text, 'roos', 'window')).toEqual(refused);
    expect(await review.ignoreWord(holdId('none'), 'roos', 'window')).toEqual({
      status: 'unknown-hold',
    });
    expect(outside.ignored.size).toBe(0);
  });
});
