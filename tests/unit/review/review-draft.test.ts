// The use case: gather what is not known, judge by today's register.
import { describe, expect, it, vi } from 'vitest';
import { holdId } from '../../../utils/model/ids.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import { addHold, heldPart, type OpenDraft } from '../../../utils/review/open-draft.ts';
import { judgeDraft, reviewDraft } from '../../../utils/review/review-draft.ts';
import { photoWith } from '../../support/fakes/evidence.ts';
import { guard, photo, photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { register, registerOf } from '../../support/fakes/register.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const calm = photoHold({ audience: seen(['Groep 5']) });

function held(hold = calm): { draft: OpenDraft; part: OpenDraft['holds'][number] } {
  const draft = addHold(null, hold, guard, ['Groep 3', 'Groep 4', 'Groep 5']);
  const part = heldPart(draft, hold.id);
  if (part === undefined) throw new Error('not held');
  return { draft, part };
}

describe('reviewing a draft', () => {
  it('asks the checker for the whole draft, and keeps what it gave', async () => {
    const outside = fakeOutside();
    const { draft, part } = held();
    const reviewed = await reviewDraft(draft, part, register, defaultPolicy, outside.ports);
    expect(outside.gathered).toMatchObject([
      {
        registerVersion: 1,
        groups: ['Groep 5'],
        photos: [{ id: 'photo-1' }],
        photoBudgetMs: 30_000,
      },
    ]);
    expect(reviewed).toMatchObject({ status: 'judged', judgement: { verdict: 'ok' } });
  });

  it('does not ask again for what it has', async () => {
    const outside = fakeOutside();
    const { draft, part } = held();
    const first = await reviewDraft(draft, part, register, defaultPolicy, outside.ports);
    if (first.status !== 'judged') throw new Error('not judged');
    await reviewDraft(first.draft, part, register, defaultPolicy, outside.ports);
    expect(outside.gathered).toHaveLength(1);
  });

  it('asks again when the register has changed (R3)', async () => {
    const outside = fakeOutside();
    const { draft, part } = held();
    const old = { ...draft, evidence: { registerVersion: 1, texts: [], photos: [photoWith()] } };
    await reviewDraft(old, part, registerOf(register.pupils, 2), defaultPolicy, outside.ports);
    expect(outside.gathered).toMatchObject([{ registerVersion: 2 }]);
  });

  it('says which files the checker has lost', async () => {
    const outside = fakeOutside();
    outside.hasFiles = false;
    const { draft, part } = held();
    await expect(reviewDraft(draft, part, register, defaultPolicy, outside.ports)).resolves.toEqual(
      {
        status: 'needs-bytes',
        photoIds: ['photo-1'],
      },
    );
  });
});

describe('judging a draft', () => {
  const { draft, part } = held(
    photoHold({ photos: [photo('photo-1'), photo('photo-2')], audience: seen(['Groep 5']) }),
  );
  const judged = (evidence: OpenDraft['evidence']) =>
    judgeDraft({ ...draft, evidence }, part, register, defaultPolicy);

  it('is in order when every photo and text was looked at', () => {
    const photos = [photoWith(), photoWith({}, 'photo-2')];
    expect(judged({ registerVersion: 1, texts: [], photos }).verdict).toBe('ok');
  });

  it('is never in order while evidence of one photo is missing', () => {
    expect(judged({ registerVersion: 1, texts: [], photos: [photoWith()] })).toMatchObject({
      verdict: 'review',
      isIncomplete: true,
    });
    expect(judged({ registerVersion: 1, texts: [] }).verdict).toBe('review');
    expect(judged(null).verdict).toBe('review');
  });

  it('is never in order without a register', () => {
    const text = held(textHold('Wat een feest'));
    const known = { ...text.draft, evidence: { registerVersion: 0, texts: [], photos: [] } };
    expect(
      judgeDraft(known, { ...text.part, id: holdId('text-hold') }, null, defaultPolicy),
    ).toMatchObject({
      verdict: 'review',
      open: [{ check: 'register-missing' }],
      isIncomplete: false,
    });
  });
});
