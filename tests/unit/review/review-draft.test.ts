// The use case: gather what is not known, judge each hold by itself and by today's register.
import { describe, expect, it, vi } from 'vitest';
import type { Evidence } from '../../../utils/model/evidence.ts';
import { incompleteKey } from '../../../utils/model/finding.ts';
import { holdId } from '../../../utils/model/ids.ts';
import { acceptedFor, judgeHeld, reviewDraft } from '../../../utils/review/review-draft.ts';
import { photoWith } from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photo, photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { register, registerOf } from '../../support/fakes/register.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const calm = photoHold({ audience: seen(['Groep 5']) });

describe('reviewing a hold', () => {
  it('asks the checker for the photos and texts of that hold, and keeps what it gave', async () => {
    const outside = fakeOutside();
    const reviewed = await reviewDraft(heldOf([calm]), outside.ports);
    expect(outside.gathered).toMatchObject([
      {
        registerVersion: 1,
        groups: ['Groep 5'],
        photos: [{ id: 'photo-1' }],
        texts: [],
        photoBudgetMs: 30_000,
        patienceMs: 0,
      },
    ]);
    expect(reviewed).toMatchObject({
      status: 'judged',
      held: { part: { evidence: { photos: [{ photoId: 'photo-1' }] } } },
      judgement: { verdict: 'ok' },
    });
  });

  it('asks for its own texts, whatever is held after it', async () => {
    const outside = fakeOutside();
    const { draft, ...rest } = heldOf([textHold('Wat een feest'), calm]);
    const [part] = draft.holds;
    if (part === undefined) throw new Error('not held');
    await reviewDraft({ ...rest, draft, part }, outside.ports);
    expect(outside.gathered).toMatchObject([{ texts: [{ value: 'Wat een feest' }] }]);
  });

  it('does not ask again for what it has', async () => {
    const outside = fakeOutside();
    const first = await reviewDraft(heldOf([calm]), outside.ports);
    if (first.status !== 'judged') throw new Error('not judged');
    await reviewDraft(first.held, outside.ports);
    expect(outside.gathered).toHaveLength(1);
  });

  it('asks again when the register has changed (R3)', async () => {
    const outside = fakeOutside();
    const old = heldOf([calm], { photos: [photoWith()] });
    await reviewDraft({ ...old, register: registerOf(register.pupils, 2) }, outside.ports);
    expect(outside.gathered).toMatchObject([{ registerVersion: 2 }]);
  });

  it('asks again when a word was ignored, or is reported again', async () => {
    const outside = fakeOutside();
    const old = heldOf([calm], { photos: [photoWith()] });
    const first = await reviewDraft({ ...old, ignoredWords: ['roos', 'storm'] }, outside.ports);
    if (first.status !== 'judged') throw new Error('not judged');
    await reviewDraft({ ...first.held, ignoredWords: ['roos'] }, outside.ports);
    const asked = outside.gathered.map(({ ignoredWords }) => ignoredWords);
    expect(asked).toEqual([['roos', 'storm'], ['roos']]);
    await reviewDraft(first.held, outside.ports);
    expect(outside.gathered).toHaveLength(2);
  });

  it('asks again when a photo came beside it of which nothing is known', async () => {
    const outside = fakeOutside();
    const later = photoHold({ id: holdId('b'), photos: [photo('photo-2')] });
    await reviewDraft(
      heldOf([calm, later, textHold('')], { photos: [photoWith()] }),
      outside.ports,
    );
    expect(outside.gathered).toMatchObject([{ photos: [{ id: 'photo-1' }, { id: 'photo-2' }] }]);
  });

  it('says which files the checker has lost', async () => {
    const outside = fakeOutside();
    outside.hasFiles = false;
    expect(await reviewDraft(heldOf([calm]), outside.ports)).toEqual({
      status: 'needs-bytes',
      photoIds: ['photo-1'],
    });
  });
});

describe('judging a hold', () => {
  const two = photoHold({
    photos: [photo('photo-1'), photo('photo-2')],
    audience: seen(['Groep 5']),
  });
  const judged = (evidence: Partial<Evidence> | null) => judgeHeld(heldOf([two], evidence), []);

  it('is in order when every photo and text was looked at', () => {
    expect(judged({ photos: [photoWith(), photoWith({}, 'photo-2')] }).verdict).toBe('ok');
  });

  it('is never in order while evidence of one photo is missing', () => {
    expect(judged({ photos: [photoWith()] })).toMatchObject({
      verdict: 'review',
      isIncomplete: true,
    });
    expect(judged({}).verdict).toBe('review');
    expect(judged(null).verdict).toBe('review');
  });

  it('is never in order without a register', () => {
    expect(judgeHeld(heldOf([textHold('Wat een feest')], {}, null), [])).toMatchObject({
      verdict: 'review',
      open: [{ check: 'register-missing' }],
      isIncomplete: false,
    });
  });

  it('is never in order for a text of which only the beginning was looked at', () => {
    const hold = textHold('Wat een feest');
    const clipped = { ...hold, texts: hold.texts.map((text) => ({ ...text, isClipped: true })) };
    const photos = { photos: [photoWith()] };
    expect(judgeHeld(heldOf([calm, clipped], photos), [])).toMatchObject({
      verdict: 'review',
      isIncomplete: true,
    });
  });

  it('does not hear of the photos of another open hold', () => {
    const other = photoHold({ id: holdId('b'), photos: [photo('photo-3')] });
    const photos = [photoWith({ notChecked: 'empty' }, 'photo-3'), photoWith()];
    const calmNow = heldOf([other, calm], { photos });
    expect(judgeHeld(calmNow, []).verdict).toBe('ok');
  });
});

describe('what was accepted', () => {
  const held = heldOf([calm, textHold('')]);
  const accepted = [
    { key: 'a', reason: 'not-a-pupil', holdId: calm.id },
    { key: incompleteKey, reason: 'not-a-pupil', holdId: calm.id },
    { key: 'b', reason: 'looked-myself', holdId: held.part.id },
    { key: incompleteKey, reason: 'looked-myself', holdId: held.part.id },
  ] as const;

  it('counts for every hold of the draft, but a gap in the evidence for its own only', () => {
    const counted = acceptedFor({ ...held, draft: { ...held.draft, accepted } });
    expect(counted.map(({ key, reason }) => [key, reason])).toEqual([
      ['a', 'not-a-pupil'],
      ['b', 'looked-myself'],
      [incompleteKey, 'looked-myself'],
    ]);
  });
});
