// From hold to release: what the background answers, also when it is asked twice or was killed.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoldAnswer } from '../../../utils/messaging/hold-answer.ts';
import type { Decision } from '../../../utils/model/decision.ts';
import type { Hold } from '../../../utils/model/draft.ts';
import { incompleteKey } from '../../../utils/model/finding.ts';
import { holdId, photoId } from '../../../utils/model/ids.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import { createReview } from '../../../utils/review/answer-review.ts';
import { guard, photo, photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { fenna, jip, pupil, registerOf } from '../../support/fakes/register.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

beforeEach(restartBrowser);

const photos = holdId('photo-hold');
const text = holdId('text-hold');
const calm = photoHold({ audience: seen(['Groep 5']) });

async function opened(...holds: readonly Hold[]) {
  const outside = fakeOutside();
  const review = createReview(outside.ports);
  for (const hold of holds) await review.open(hold, guard);
  return { outside, review };
}

const settled = { status: 'settled', noteCount: 0, cleaning: 'nothing' };
const release = (changes: Partial<Extract<Decision, { kind: 'release' }>> = {}): Decision => ({
  kind: 'release',
  removedPhotoIds: [],
  covers: [],
  accepted: [],
  people: null,
  ...changes,
});
const nobody = release({
  people: { groups: ['Groep 3'], photoIds: [photoId('photo-1')], nonePresent: true },
});
const accept = (...keys: readonly string[]): Decision =>
  release({ accepted: keys.map((key) => ({ key, reason: 'parents-agreed' })) });

function viewIn(answer: HoldAnswer) {
  if (answer.status !== 'view') throw new Error(`no view but ${answer.status}`);
  return answer.view;
}
const checksIn = (answer: HoldAnswer) => viewIn(answer).findings.map(({ check }) => check);

describe('a photo', () => {
  it('in which nobody can be refused is released without a question, after its row', async () => {
    const { outside, review } = await opened(calm);
    expect(await review.judge(photos)).toEqual(settled);
    expect([...outside.ledger.keys()]).toEqual(['photo-hold']);
    expect(outside.settled).toEqual([
      {
        holdId: 'photo-hold',
        outcome: 'released',
        photos: [{ id: 'photo-1', newName: null, copyHash: null }],
      },
    ]);
  });

  it('of a group with refusals is held until a person has looked (R1)', async () => {
    const { outside, review } = await opened(photoHold());
    const view = viewIn(await review.judge(photos));
    expect(view).toMatchObject({
      verdict: 'review',
      people: { groups: ['Groep 3'], mayNot: [{ name: 'Fenna', consent: 'refused' }] },
    });
    expect(outside.ledger.size).toBe(0);
    expect(await review.decide(photos, nobody, 'frame')).toEqual(settled);
    expect(outside.settled).toHaveLength(1);
  });

  it('stays when the answer is that somebody is in it', async () => {
    const { outside, review } = await opened(photoHold());
    await review.judge(photos);
    const people = { groups: ['Groep 3'], photoIds: [photoId('photo-1')], nonePresent: false };
    expect(checksIn(await review.decide(photos, release({ people }), 'frame'))).toEqual([
      'people-not-confirmed',
    ]);
    expect(outside.settled).toEqual([]);
  });

  it('that was taken out does not go through; the others do', async () => {
    const { outside, review } = await opened(
      photoHold({ photos: [photo('photo-1'), photo('photo-2')] }),
    );
    await review.judge(photos);
    const people = { groups: ['Groep 3'], photoIds: [photoId('photo-2')], nonePresent: true };
    await review.decide(
      photos,
      release({ removedPhotoIds: [photoId('photo-1')], people }),
      'frame',
    );
    expect(outside.settled).toMatchObject([{ outcome: 'released', photos: [{ id: 'photo-2' }] }]);
    expect(outside.ledger.get('photo-hold')?.fileHashes).toEqual(['hash-of-photo-2']);
  });

  it('whose file name names a pupil goes through under another name, unasked (R4)', async () => {
    const named = [photo('photo-1', 'jip mulder.JPG'), photo('photo-2')];
    const { outside, review } = await opened(photoHold({ photos: named, audience: calm.audience }));
    expect(await review.judge(photos)).toEqual(settled);
    expect(outside.settled[0]?.photos).toEqual([
      { id: 'photo-1', newName: 'foto-2026-02-03-1.jpg', copyHash: null },
      { id: 'photo-2', newName: null, copyHash: null },
    ]);
  });

  it('whose file name names a refused pupil of another group is asked about', async () => {
    const named = [photo('photo-1', 'fenna van den berg.jpg')];
    const { review } = await opened(photoHold({ photos: named, audience: calm.audience }));
    expect(viewIn(await review.judge(photos)).people?.mayNot).toMatchObject([{ name: 'Fenna' }]);
  });

  it('is withdrawn when all are taken out, and leaves no row', async () => {
    const { outside, review } = await opened(photoHold());
    await review.decide(photos, release({ removedPhotoIds: [photoId('photo-1')] }), 'frame');
    expect(outside.settled).toMatchObject([{ outcome: 'withdrawn', photos: [] }]);
    expect(outside.ledger.size).toBe(0);
  });
});

describe('a photo with hidden data', () => {
  const removed = {
    found: { texts: ['Jip Mulder'], hasLocation: true, hasThumbnail: false },
    fate: 'removed' as const,
    copy: null,
  };

  it('leaves as a copy, unasked, and the ledger knows the bytes that left', async () => {
    const { outside, review } = await opened(calm);
    outside.metadata = removed;
    expect(await review.judge(photos)).toEqual({ ...settled, cleaning: 'cleaned' });
    expect(outside.settled[0]?.photos).toEqual([
      { id: 'photo-1', newName: 'foto-2026-02-03-1.jpg', copyHash: 'copy-of-photo-1' },
    ]);
    expect(outside.ledger.get('photo-hold')).toMatchObject({
      fileHashes: ['copy-of-photo-1'],
      pupilIds: ['jip'],
    });
  });

  it.each(['kept', 'unknown'] as const)('that is %s is never in order unseen', async (fate) => {
    const { outside, review } = await opened(calm);
    outside.metadata = { ...removed, fate };
    const { findings } = viewIn(await review.judge(photos));
    expect(findings.map(({ check }) => check)).toEqual(['metadata-not-removed']);
    const looked = accept(...findings.map(({ key }) => key));
    expect(await review.decide(photos, looked, 'frame')).toEqual({
      ...settled,
      cleaning: 'not-cleaned',
    });
    expect(outside.settled[0]?.photos).toEqual([{ id: 'photo-1', newName: null, copyHash: null }]);
  });

  it('stays when its copy cannot be made, and can be tried again without deciding anew', async () => {
    const { outside, review } = await opened(photoHold());
    outside.metadata = removed;
    outside.isCopyBroken = true;
    await review.judge(photos);
    const failed = { status: 'refused', reason: 'copy-failed' };
    expect(await review.decide(photos, nobody, 'frame')).toEqual(failed);
    expect(outside.settled).toEqual([]);
    expect(outside.ledger.size).toBe(0);
    outside.isCopyBroken = false;
    expect(await review.judge(photos)).toEqual({ ...settled, cleaning: 'cleaned' });
  });

  it('stays when its copy does not reach the page, and leaves no row', async () => {
    const { outside, review } = await opened(calm);
    outside.metadata = removed;
    outside.reach = 'no-copy';
    expect(await review.judge(photos)).toEqual({ status: 'refused', reason: 'copy-failed' });
    expect(outside.ledger.size).toBe(0);
    outside.reach = 'told';
    expect(await review.judge(photos)).toEqual({ ...settled, cleaning: 'cleaned' });
    expect(outside.ledger.size).toBe(1);
  });

  it('is asked for again by a checker that was started anew', async () => {
    const { outside, review } = await opened(photoHold());
    outside.metadata = removed;
    await review.judge(photos);
    outside.hasFiles = false;
    expect(await review.decide(photos, nobody, 'frame')).toEqual({
      status: 'needs-bytes',
      photoIds: ['photo-1'],
    });
    outside.hasFiles = true;
    expect(await review.judge(photos)).toEqual({ ...settled, cleaning: 'cleaned' });
  });
});

describe('a text', () => {
  it('without photo is released although it names a refused pupil (R1)', async () => {
    const { outside, review } = await opened(textHold('Fenna van den Berg leest voor.'));
    expect(await review.judge(text)).toEqual({
      status: 'settled',
      noteCount: 1,
      cleaning: 'nothing',
    });
    expect(outside.ledger.get('text-hold')).toMatchObject({ kind: 'texts', verdict: 'ok' });
  });

  it('beside a photo released earlier is held for the names in it (R4, R5)', async () => {
    const { review } = await opened(
      calm,
      textHold('Jip Mulder leest voor.', { audience: calm.audience }),
    );
    await review.judge(photos);
    expect(checksIn(await review.judge(text))).toEqual(['pupil-named-in-text']);
  });

  it('is offered to copy when the page may have emptied its editor', async () => {
    const { review } = await opened(
      calm,
      textHold('Jip Mulder leest voor.', { source: 'request', audience: calm.audience }),
    );
    expect(viewIn(await review.judge(text))).toMatchObject({
      offerTexts: true,
      texts: [{ value: 'Jip Mulder leest voor.' }],
    });
  });

  it('is judged with all photos when the audience has become wider', async () => {
    const { outside, review } = await opened(calm);
    await review.judge(photos);
    await review.open(textHold('Wat een feest.', { audience: seen(['Groep 3']) }), guard);
    expect(checksIn(await review.judge(text))).toEqual(['people-not-confirmed']);
    expect(outside.settled).toHaveLength(1);
  });

  it('is not asked about what was answered at its photo', async () => {
    const { review } = await opened(photoHold());
    await review.judge(photos);
    await review.decide(photos, nobody, 'frame');
    await review.open(textHold('Wat een feest.'), guard);
    expect(await review.judge(text)).toEqual(settled);
  });

  it('is not settled by withdrawing its photo, and then has no photo beside it', async () => {
    const { review } = await opened(photoHold(), textHold('Fenna van den Berg leest voor.'));
    await review.decide(photos, { kind: 'withdraw' }, 'frame');
    expect((await review.judge(text)).status).toBe('settled');
  });
});

describe('"Niet plaatsen"', () => {
  const stopKey = 'consent-missing:website:fenna:refused';

  /** A refused pupil named beside a photo; all but the refusal is settled. */
  async function refused(consent: 'refused' | 'withdrawn' | 'never' = 'refused') {
    const { outside, review } = await opened(calm);
    await review.judge(photos);
    const register = registerOf(
      [pupil('Fenna/van den/Berg', 'Groep 3', { website: consent }), jip],
      2,
    );
    outside.register = register;
    await review.open(
      textHold('Fenna van den Berg leest voor.', { audience: calm.audience }),
      guard,
    );
    const { findings, override } = viewIn(await review.judge(text));
    const keys = findings.map(({ key }) => key);
    return { outside, review, keys, override };
  }

  it('is not for the frame over the page to overrule', async () => {
    const { outside, review, keys } = await refused();
    expect(await review.decide(text, accept(...keys), 'frame')).toEqual({
      status: 'refused',
      reason: 'not-allowed',
    });
    expect(outside.ledger.has('text-hold')).toBe(false);
    expect(await review.decide(text, accept(stopKey), 'frame')).toMatchObject({
      status: 'refused',
    });
  });

  it('can be overruled in a window, with a reason that the ledger keeps', async () => {
    const { outside, review, keys, override } = await refused();
    expect(override).toBe('window');
    expect(await review.decide(text, accept(...keys), 'window')).toEqual(settled);
    expect(outside.ledger.get('text-hold')).toMatchObject({
      verdict: 'stop',
      pupilIds: ['fenna'],
      reasons: ['parents-agreed'],
    });
  });

  it.each(['withdrawn', 'never'] as const)(
    'of "%s" is final, also in a window',
    async (consent) => {
      const { outside, review, keys, override } = await refused(consent);
      expect(override).toBe('never');
      expect(await review.decide(text, accept(...keys), 'window')).toMatchObject({
        status: 'refused',
      });
      expect(outside.ledger.has('text-hold')).toBe(false);
    },
  );

  it('is not released by accepting the rest', async () => {
    const { review, keys } = await refused();
    const rest = keys.filter((key) => key !== stopKey);
    expect(viewIn(await review.decide(text, accept(...rest), 'frame')).verdict).toBe('stop');
  });

  it('opens one window for a hold, and closes it when the hold is settled', async () => {
    const { outside, review, keys } = await refused();
    await review.openWindow(text);
    await review.openWindow(text);
    expect(outside.windows).toEqual(['/review.html?hold=text-hold', '/review.html?hold=text-hold']);
    expect(outside.closedTabs).toEqual([41]);
    await review.decide(text, accept(...keys), 'window');
    expect(outside.closedTabs).toEqual([41, 42]);
  });
});

describe('where it goes', () => {
  it('follows the teacher’s word, as long as the page says what it said then', async () => {
    const { outside, review } = await opened(photoHold());
    const website = viewIn(await review.judge(photos));
    expect([website.channel, website.people?.mayNot.map(({ name }) => name)]).toEqual([
      'website',
      ['Fenna'],
    ]);
    await review.chooseChannel(photos, 'internal');
    const draft = await outside.ports.drafts.read(photoHold().draftId);
    expect(draft?.chosenChannel).toEqual({ seen: 'website', channel: 'internal' });
    // The text that comes later is of the same post.
    const text = textHold('Fenna van den Berg leest voor.', { audience: calm.audience });
    await review.open(text, guard);
    const judged = await review.judge(text.id);
    expect(judged.status === 'view' && judged.view.channel).toBe('internal');
    // The page says otherwise now.
    const other = { ...seen(['Groep 3']), channel: 'closed_app' as const };
    await review.open(
      textHold('Fenna van den Berg las.', { id: holdId('b'), audience: other }),
      guard,
    );
    const again = await review.judge(holdId('b'));
    expect(again.status === 'view' && again.view.channel).toBe('closed_app');
  });

  it('is never a channel that the school does not use', async () => {
    const { outside, review } = await opened(photoHold());
    const list = defaultPolicy.channels.list.map((it) =>
      it.id === 'press' ? { ...it, isUsed: false } : it,
    );
    outside.policy = { ...defaultPolicy, channels: { list, isLocked: false } };
    expect(viewIn(await review.chooseChannel(photos, 'press')).channel).toBe('website');
  });
});

describe('which group it is', () => {
  it('is asked when the register does not know the group, with all groups to choose from', async () => {
    const { review } = await opened(photoHold({ audience: seen(['Bovenbouw']) }));
    expect(viewIn(await review.judge(photos))).toMatchObject({
      people: { groups: [], mayNot: [] },
      allGroups: ['Groep 3', 'Groep 4', 'Groep 5'],
    });
  });

  it('is answered by the teacher, and stays for the text that follows', async () => {
    const { review } = await opened(photoHold({ audience: seen([]) }));
    expect(viewIn(await review.chooseGroups(photos, ['Groep 3'])).people?.groups).toEqual([
      'Groep 3',
    ]);
    await review.decide(photos, nobody, 'frame');
    await review.open(textHold('Wat een feest.', { audience: seen([]) }), guard);
    expect(await review.judge(text)).toEqual(settled);
  });

  it('is not forgotten when the checker has lost the files', async () => {
    const { outside, review } = await opened(photoHold({ audience: seen([]) }));
    await review.judge(photos);
    outside.hasFiles = false;
    expect((await review.chooseGroups(photos, ['Groep 3'])).status).toBe('needs-bytes');
    outside.hasFiles = true;
    expect(viewIn(await review.judge(photos)).people?.groups).toEqual(['Groep 3']);
  });

  it('releases at once when everybody in the chosen group may appear', async () => {
    const { review } = await opened(photoHold({ audience: seen([]) }));
    expect(await review.chooseGroups(photos, ['Groep 5'])).toEqual(settled);
  });

  it('is not answered by a group that the register does not know', async () => {
    const { review } = await opened(photoHold({ audience: seen([]) }));
    expect(viewIn(await review.chooseGroups(photos, ['Groep 9'])).people?.groups).toEqual([]);
  });

  it('is every group for the whole school', async () => {
    const { review } = await opened(photoHold({ audience: seen([], true) }));
    const { people } = viewIn(await review.judge(photos));
    expect(people?.mayNot.map(({ name }) => name)).toEqual(['Fenna', 'Noor']);
  });
});

describe('what goes wrong', () => {
  it('a hold that nobody knows is said to be unknown', async () => {
    const { review } = await opened();
    expect(await review.judge(holdId('other'))).toEqual({ status: 'unknown-hold' });
    expect(await review.decide(holdId('other'), nobody, 'window')).toEqual({
      status: 'unknown-hold',
    });
    await expect(review.gone(holdId('other'))).resolves.toBeUndefined();
    await expect(review.openWindow(holdId('other'))).resolves.toBeUndefined();
  });

  it('a ledger that cannot be written keeps the hold; later it can be released (R22)', async () => {
    const { outside, review } = await opened(calm);
    outside.isLedgerBroken = true;
    expect(await review.judge(photos)).toEqual({ status: 'refused', reason: 'ledger-failed' });
    expect(outside.settled).toEqual([]);
    outside.isLedgerBroken = false;
    expect(await review.judge(photos)).toEqual(settled);
  });

  it('a page that is gone has published nothing: its row is taken back', async () => {
    const { outside, review } = await opened(calm);
    outside.reach = 'gone';
    expect(await review.judge(photos)).toEqual({ status: 'refused', reason: 'page-gone' });
    expect(outside.ledger.size).toBe(0);
  });

  it('a page that comes back after it was gone gets nothing that has no row', async () => {
    const { outside, review } = await opened(calm);
    outside.reach = 'gone';
    await review.judge(photos);
    outside.reach = 'told';
    await review.judge(photos);
    await review.decide(photos, nobody, 'frame');
    expect(outside.settled.map(({ outcome }) => outcome)).toEqual(['withdrawn', 'withdrawn']);
    expect(outside.ledger.size).toBe(0);
  });

  it('a page that went away while it answered may have published: its row stays', async () => {
    const { outside, review } = await opened(calm);
    outside.reach = 'unsure';
    expect(await review.judge(photos)).toEqual(settled);
    expect(outside.ledger.size).toBe(1);
    expect([...outside.ended]).toEqual([['photo-hold', false]]);
  });

  it('the row is ended when the page was told, also when the worker died before that', async () => {
    const { outside } = await opened(calm);
    // Dies as it speaks to the page: the row is there, and not ended.
    const dying = createReview({
      ...outside.ports,
      settle: () => Promise.reject(new Error('the worker is gone')),
    });
    await expect(dying.judge(photos)).rejects.toThrow();
    expect([...outside.ledger.keys()]).toEqual(['photo-hold']);
    expect(outside.ended.size).toBe(0);
    const review = createReview(outside.restarted());
    expect(await review.judge(photos)).toEqual(settled);
    expect([...outside.ended]).toEqual([['photo-hold', true]]);
    expect(outside.awaited).toEqual([]);
  });

  it('what cannot be noted after a release does not undo it', async () => {
    const { outside } = await opened(calm);
    const endRelease = () => Promise.reject(new Error('the disk is full'));
    const review = createReview({ ...outside.ports, endRelease });
    expect(await review.judge(photos)).toEqual(settled);
  });

  it('files that the checker lost are asked for again, at judging and at deciding', async () => {
    const { outside, review } = await opened(photoHold());
    outside.hasFiles = false;
    const lost = { status: 'needs-bytes', photoIds: ['photo-1'] };
    expect(await review.judge(photos)).toEqual(lost);
    expect(await review.decide(photos, nobody, 'frame')).toEqual(lost);
    outside.hasFiles = true;
    expect((await review.judge(photos)).status).toBe('view');
  });

  it('a photo that could not be read is released when the teacher looked', async () => {
    const { outside, review } = await opened(calm);
    outside.notChecked = 'read-partly';
    const { findings } = viewIn(await review.judge(photos));
    expect(findings).toMatchObject([{ check: 'photo-not-checked', notChecked: 'read-partly' }]);
    const key = findings[0]?.key ?? '';
    expect(await review.decide(photos, accept(key), 'frame')).toEqual(settled);
    expect(outside.ledger.get('photo-hold')?.verdict).toBe('review');
  });

  it('without a register nothing is released by itself', async () => {
    const { outside, review } = await opened(textHold('Wat een feest.'));
    outside.register = null;
    expect(checksIn(await review.judge(text))).toEqual(['register-missing']);
    expect(await review.decide(text, accept('register-missing'), 'frame')).toEqual(settled);
  });

  it('a consent that changed after the photo was judged counts at once (R3)', async () => {
    const { outside, review } = await opened(photoHold());
    await review.judge(photos);
    const changed = pupil('Sem//Bakker', 'Groep 3', { website: 'withdrawn' });
    outside.register = registerOf([fenna, changed], 2);
    const { people } = viewIn(await review.judge(photos));
    expect(people?.mayNot).toMatchObject([{ name: 'Fenna' }, { name: 'Sem' }]);
  });
});

describe('an answer', () => {
  const unread = 'photo-not-checked:photo-1:read-partly';

  it('accepts nothing that was not on the screen: a stop of a later text stays', async () => {
    const { outside, review } = await opened(calm);
    outside.notChecked = 'read-partly';
    await review.judge(photos);
    await review.decide(
      photos,
      accept(
        unread,
        'consent-missing:website:fenna:refused',
        'consent-missing:website:noor:withdrawn',
      ),
      'frame',
    );
    expect(outside.settled).toHaveLength(1);
    for (const name of ['Fenna van den Berg', 'Noor Visser']) {
      const id = holdId(name.slice(0, 4));
      await review.open(textHold(`${name} leest voor.`, { id, audience: calm.audience }), guard);
      const { verdict, findings } = viewIn(await review.judge(id));
      expect(verdict).toBe('stop');
      const keys = findings.map(({ key }) => key);
      expect((await review.decide(id, accept(...keys), 'frame')).status).toBe('refused');
    }
  });

  it('that comes before anything was shown accepts nothing', async () => {
    const { outside, review } = await opened(calm);
    outside.notChecked = 'read-partly';
    expect(viewIn(await review.decide(photos, accept(unread), 'frame')).findings).toMatchObject([
      { key: unread },
    ]);
    expect(outside.settled).toEqual([]);
  });

  it('about people counts only for the pupils who were on the screen (R3)', async () => {
    const { outside, review } = await opened(photoHold());
    await review.judge(photos);
    const changed = pupil('Sem//Bakker', 'Groep 3', { website: 'withdrawn' });
    outside.register = registerOf([fenna, changed], 2);
    const { people } = viewIn(await review.decide(photos, nobody, 'frame'));
    expect(people?.mayNot).toMatchObject([{ name: 'Sem' }]);
    expect(await review.decide(photos, nobody, 'frame')).toEqual(settled);
  });

  it('of one hold says nothing of a gap in another, nor of a register that goes missing', async () => {
    const { outside, review } = await opened(calm);
    outside.notChecked = 'read-partly';
    await review.judge(photos);
    await review.decide(photos, accept(unread, incompleteKey, 'register-missing'), 'frame');
    outside.register = null;
    await review.open(textHold('Wat een feest', { audience: calm.audience }), guard);
    expect(checksIn(await review.judge(text))).toContain('register-missing');
  });

  it('leaves its reason with its own hold: the row of the next has none', async () => {
    const { outside, review } = await opened(calm);
    outside.notChecked = 'read-partly';
    await review.judge(photos);
    await review.decide(photos, accept(unread), 'frame');
    await review.open(textHold('Wat een feest', { audience: calm.audience }), guard);
    expect(await review.judge(text)).toEqual(settled);
    expect(outside.ledger.get('photo-hold')?.reasons).toEqual(['parents-agreed']);
    expect(outside.ledger.get('text-hold')?.reasons).toEqual([]);
  });
});

describe('a hold among others', () => {
  it('is judged by its own texts, also after a later hold has come', async () => {
    const { review } = await opened(calm);
    await review.judge(photos);
    await review.open(
      textHold('Fenna van den Berg leest voor.', { audience: calm.audience, source: 'request' }),
      guard,
    );
    const before = await review.judge(text);
    const later = { id: holdId('later'), photos: [photo('photo-9')], audience: calm.audience };
    await review.open(photoHold(later), guard);
    const after = viewIn(await review.judge(text));
    expect(after.texts).toEqual(viewIn(before).texts);
    expect(after.verdict).toBe('stop');
  });

  it('is judged by its own audience, also when a later hold is for others', async () => {
    const { review } = await opened(photoHold());
    await review.open(
      photoHold({ id: holdId('later'), photos: [photo('photo-9')], audience: calm.audience }),
      guard,
    );
    expect(viewIn(await review.judge(photos)).people?.groups).toEqual(['Groep 3']);
    expect(await review.judge(holdId('later'))).toEqual(settled);
  });
});

describe('a question that comes twice', () => {
  it('gets the same answer, whether it was shown or settled', async () => {
    const { review } = await opened(photoHold(), textHold('Fenna van den Berg leest voor.'));
    expect(await review.judge(photos)).toEqual(await review.judge(photos));
    await review.decide(photos, { kind: 'withdraw' }, 'frame');
    const first = await review.judge(text);
    expect(first).toEqual({ status: 'settled', noteCount: 1, cleaning: 'nothing' });
    expect(await review.judge(text)).toEqual(first);
  });
});

describe('a worker that was killed', () => {
  it('finds its holds again, and gives the same answer', async () => {
    const { outside, review } = await opened(photoHold());
    const before = await review.judge(photos);
    const after = await createReview(outside.restarted()).judge(photos);
    expect(after).toEqual(before);
  });

  it('releases once: the same word to the page, and one row', async () => {
    const { outside, review } = await opened(photoHold());
    await review.judge(photos);
    const first = await review.decide(photos, nobody, 'frame');
    const second = await createReview(outside.restarted()).decide(photos, nobody, 'frame');
    expect(second).toEqual(first);
    expect(outside.ledger.size).toBe(1);
    expect(outside.settled[1]).toEqual(outside.settled[0]);
  });

  it('before the page heard of it tells the page again', async () => {
    const { outside } = await opened(calm);
    const dying = createReview({
      ...outside.ports,
      settle: () => Promise.reject(new Error('killed')),
    });
    await expect(dying.judge(photos)).rejects.toThrow('killed');
    expect(await createReview(outside.restarted()).judge(photos)).toEqual(settled);
    expect(outside.ledger.size).toBe(1);
  });

  it('between row and release leaves no row when the hold is withdrawn after all', async () => {
    const { outside } = await opened(calm);
    const { drafts } = outside.ports;
    const dying = createReview({
      ...outside.ports,
      drafts: {
        ...drafts,
        write: (draft) =>
          draft.holds[0]?.state === 'released'
            ? Promise.reject(new Error('killed'))
            : drafts.write(draft),
      },
    });
    await expect(dying.judge(photos)).rejects.toThrow('killed');
    expect(outside.ledger.size).toBe(1);
    await createReview(outside.restarted()).decide(photos, { kind: 'withdraw' }, 'frame');
    expect(outside.ledger.size).toBe(0);
  });

  it('does not open the same hold twice', async () => {
    const { outside, review } = await opened(photoHold());
    await review.judge(photos);
    const again = createReview(outside.restarted());
    await again.open(photoHold(), guard);
    expect(viewIn(await again.judge(photos)).photos).toHaveLength(1);
  });

  it('does not take back what was released, whatever has changed since', async () => {
    const { outside, review } = await opened(calm);
    await review.judge(photos);
    outside.register = registerOf([pupil('Jip//Mulder', 'Groep 5', { website: 'never' })], 2);
    const again = createReview(outside.restarted());
    expect(await again.judge(photos)).toEqual(settled);
    expect(await again.decide(photos, { kind: 'withdraw' }, 'frame')).toEqual(settled);
    expect(outside.settled.map(({ outcome }) => outcome)).toEqual(Array(3).fill('released'));
    expect(outside.ledger.size).toBe(1);
  });

  it('does not release what was withdrawn', async () => {
    const { outside, review } = await opened(photoHold());
    await review.decide(photos, { kind: 'withdraw' }, 'frame');
    await createReview(outside.restarted()).decide(photos, nobody, 'frame');
    expect(outside.settled.map(({ outcome }) => outcome)).toEqual(['withdrawn', 'withdrawn']);
    expect(outside.ledger.size).toBe(0);
  });
});

describe('a page that drops what it held', () => {
  it('leaves nothing to decide', async () => {
    const { outside, review } = await opened(photoHold());
    await review.judge(photos);
    await review.gone(photos);
    await review.decide(photos, nobody, 'frame');
    expect(outside.ledger.size).toBe(0);
    expect(outside.settled.every(({ outcome }) => outcome === 'withdrawn')).toBe(true);
  });

  it('while it is being judged leaves no row', async () => {
    const { outside } = await opened(calm);
    let go = (): void => undefined;
    const waited = new Promise<void>((resolve) => {
      go = resolve;
    });
    const review = createReview({
      ...outside.ports,
      gather: async (request) => {
        await waited;
        return outside.ports.gather(request);
      },
    });
    const judged = review.judge(photos);
    const gone = review.gone(photos);
    // The page answers to its release that it holds nothing of the kind.
    outside.reach = 'gone';
    go();
    expect(await judged).toEqual({ status: 'refused', reason: 'page-gone' });
    await gone;
    expect(outside.ledger.size).toBe(0);
  });
});

describe('photos that are still being read', () => {
  const reading = 'photo-not-checked:photo-1:being-read';

  it('are waited for without a word as long as there is nothing to decide', async () => {
    const { outside, review } = await opened(calm);
    outside.notChecked = 'being-read';
    expect(await review.judge(photos)).toEqual({ status: 'reading' });
    expect(await review.judge(photos)).toEqual({ status: 'reading' });
    expect(outside.gathered.map(({ patienceMs }) => patienceMs > 0)).toEqual([true, false]);
    expect(outside.ledger.size).toBe(0);
    outside.notChecked = null;
    expect(await review.judge(photos)).toEqual(settled);
  });

  it('are shown with what is known of them, and asked for again at every look', async () => {
    const { outside, review } = await opened(photoHold());
    outside.notChecked = 'not-seen-yet';
    expect(viewIn(await review.judge(photos)).photos).toMatchObject([
      { progress: 'waiting', canBeCovered: false },
    ]);
    outside.notChecked = 'being-read';
    const view = viewIn(await review.judge(photos));
    expect(view).toMatchObject({
      verdict: 'review',
      photos: [{ progress: 'seen', canBeCovered: true }],
    });
    expect(view.findings.map(({ key }) => key)).toContain(reading);
    outside.notChecked = null;
    expect(viewIn(await review.judge(photos)).photos).toMatchObject([{ progress: 'read' }]);
  });

  it('are not released by an answer to the question alone', async () => {
    const { outside, review } = await opened(photoHold());
    outside.notChecked = 'being-read';
    await review.judge(photos);
    expect(checksIn(await review.decide(photos, nobody, 'frame'))).toEqual(['photo-not-checked']);
    expect(outside.ledger.size).toBe(0);
  });

  it('go when the teacher looked instead, but not before anything was seen of them', async () => {
    const looked = { key: reading, reason: 'looked-myself' as const };
    const people = { groups: ['Groep 3'], photoIds: [photoId('photo-1')], nonePresent: true };
    const lookedAt = release({ people, accepted: [looked] });
    const { outside, review } = await opened(photoHold());
    outside.notChecked = 'not-seen-yet';
    await review.judge(photos);
    const key = 'photo-not-checked:photo-1:not-seen-yet';
    const early = release({ people, accepted: [{ ...looked, key }] });
    expect(await review.decide(photos, early, 'frame')).toMatchObject({ status: 'view' });
    outside.notChecked = 'being-read';
    await review.judge(photos);
    expect(await review.decide(photos, lookedAt, 'frame')).toEqual(settled);
  });
});
