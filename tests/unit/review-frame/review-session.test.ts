// The review's side: one hold at a time, and whatever goes wrong is said.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameStatus, Progress } from '../../../utils/messaging/frame-channel.ts';
import type { HoldAnswer } from '../../../utils/messaging/hold-answer.ts';
import { holdId, photoId } from '../../../utils/model/ids.ts';
import { createReviewSession } from '../../../utils/review-frame/review-session.ts';
import type { ReviewState, SessionPorts } from '../../../utils/review-frame/session-ports.ts';
import { settle } from '../../support/fakes/gate-holds.ts';
import { photo, photoHold, textHold } from '../../support/fakes/hold.ts';
import { demoView } from '../components/demo-view.ts';

const file = new File(['x'], 'IMG_0001.jpg');
const preview = new Blob(['small']);
const view = demoView({ holdId: holdId('photo-hold') });
const shown: HoldAnswer = { status: 'view', view };
const settled: HoldAnswer = { status: 'settled', noteCount: 0, cleaning: 'nothing' };
const lost: HoldAnswer = { status: 'needs-bytes', photoIds: [photoId('photo-1')] };

function start(changes: Partial<SessionPorts> = {}) {
  const states: ReviewState[] = [];
  const statuses: FrameStatus[] = [];
  const progress: Progress[] = [];
  const calls: string[] = [];
  const said =
    <T>(word: string, answer: T) =>
    async (id: unknown): Promise<T> => {
      calls.push(`${word} ${typeof id === 'string' ? id : photoHold().id}`);
      return answer;
    };
  const ports: SessionPorts = {
    open: async (hold) => {
      calls.push(`open ${hold.id}`);
      return null;
    },
    judge: said('judge', shown),
    chooseChannel: said('choose', shown),
    chooseGroups: said('choose', shown),
    decide: said('decide', settled),
    ignoreWord: async (id, word) => {
      calls.push(`ignore ${word} in ${id}`);
      return shown;
    },
    look: async (hold) => {
      calls.push(`look ${hold.id}`);
      return shown;
    },
    ignoreTyped: async (hold, word) => {
      calls.push(`ignore ${word} typed in ${hold.id}`);
      return shown;
    },
    onLooked: () => calls.push('looked'),
    putFile: said('put', undefined),
    getFile: said('get', file),
    getPreview: said('preview', preview),
    onState: (state) => states.push(state),
    onStatus: (status) => statuses.push(status),
    onProgress: (step) => progress.push(step),
    abandon: (id) => calls.push(`abandon ${id}`),
    ...changes,
  };
  const session = createReviewSession(ports);
  return { session, states, statuses, progress, calls, now: () => states.at(-1) };
}

let ran: ReturnType<typeof start>;
beforeEach(() => {
  ran = start();
});
const held = async (it = ran) => {
  it.session.hold(photoHold(), [file]);
  await settle();
};

it('hands a word that is no pupil on with its hold, and draws what comes back', async () => {
  await held();
  await ran.session.ignoreWord('roos');
  expect(ran.calls.at(-1)).toBe('ignore roos in photo-hold');
  expect(ran.now()).toMatchObject({ busy: false, error: null });
});

describe('a hold', () => {
  it('is opened, its files are sent, and then it is judged and shown', async () => {
    await held();
    expect(ran.calls).toEqual(['open photo-hold', 'put photo-1', 'judge photo-hold']);
    expect(ran.statuses).toEqual(['checking', 'decide']);
    expect(ran.now()).toEqual({ view, busy: false, error: null, isWaiting: false, isLook: false });
  });

  it('in which nothing is to be decided is never shown', async () => {
    ran = start({ judge: async () => settled });
    await held();
    expect(ran.statuses).toEqual(['checking', 'ok']);
    expect(ran.states.every((state) => state.view === null)).toBe(true);
  });

  it.each(['cleaned', 'not-cleaned'] as const)(
    'tells that hidden data was %s, seen or not',
    async (cleaning) => {
      const answer: HoldAnswer = { status: 'settled', noteCount: 0, cleaning };
      ran = start({ judge: async () => answer });
      await held();
      expect(ran.statuses).toEqual(['checking', cleaning]);
      ran = start({ decide: async () => answer });
      await held();
      await ran.session.decide({
        kind: 'release',
        removedPhotoIds: [],
        covers: [],
        accepted: [],
        people: null,
      });
      expect(ran.statuses).toEqual(['checking', 'decide', cleaning]);
    },
  );

  it('in which only a name was marked is never shown, and told quietly', async () => {
    ran = start({ judge: async () => ({ status: 'settled', noteCount: 2, cleaning: 'nothing' }) });
    await held();
    expect(ran.statuses).toEqual(['checking', 'noted']);
  });

  it('is gone from the screen when it is decided', async () => {
    await held();
    await ran.session.decide({ kind: 'withdraw' });
    expect(ran.statuses).toEqual(['checking', 'decide', 'idle']);
    expect(ran.now()).toEqual({
      view: null,
      busy: false,
      error: null,
      isWaiting: false,
      isLook: false,
    });
  });

  it('waits its turn', async () => {
    await held();
    ran.session.hold(textHold('Wat een feest'), []);
    await settle();
    expect(ran.calls).not.toContain('open text-hold');
    await ran.session.decide({ kind: 'withdraw' });
    await settle();
    expect(ran.calls).toContain('judge text-hold');
  });

  it('that comes twice is asked once, on the screen or waiting', async () => {
    await held();
    ran.session.hold(photoHold(), [file]);
    for (const _ of [1, 2]) ran.session.hold(textHold('Wat een feest'), []);
    await ran.session.decide({ kind: 'withdraw' });
    await settle();
    await ran.session.decide({ kind: 'withdraw' });
    await settle();
    expect(ran.calls.filter((call) => call.startsWith('open'))).toEqual([
      'open photo-hold',
      'open text-hold',
    ]);
  });

  it('that was settled elsewhere is left alone, shown or waiting', async () => {
    await held();
    ran.session.hold(textHold('Wat een feest'), []);
    ran.session.settled(holdId('text-hold'));
    ran.session.settled(holdId('photo-hold'));
    await vi.waitFor(() => expect(ran.now()?.view).toBeNull());
    expect(ran.calls).not.toContain('open text-hold');
  });

  it('that is settled while it is judged is not shown any more', async () => {
    let answer = (_: HoldAnswer): void => undefined;
    ran = start({ judge: () => new Promise((resolve) => (answer = resolve)) });
    await held();
    ran.session.settled(holdId('photo-hold'));
    await vi.waitFor(() => expect(ran.statuses).toContain('idle'));
    answer(shown);
    await settle();
    expect(ran.now()?.view).toBeNull();
    expect(ran.statuses).not.toContain('decide');
  });
});

describe('files', () => {
  it('that the checker lost are sent again', async () => {
    const answers: HoldAnswer[] = [lost, shown];
    ran = start({ judge: async () => answers.shift() ?? shown });
    await held();
    expect(ran.calls.filter((call) => call === 'put photo-1')).toHaveLength(2);
    expect(ran.now()?.view).toBe(view);
  });

  it('are shown as the checker makes them small, and else as they are', async () => {
    await held();
    expect(await ran.session.previewOf(photoId('photo-1'))).toBe(preview);
    ran = start({ getPreview: () => Promise.reject(new Error('nobody answers')) });
    await held();
    expect(await ran.session.previewOf(photoId('photo-1'))).toBe(file);
    expect(ran.calls).not.toContain('get photo-1');
    await ran.session.previewOf(photoId('other'));
    await ran.session.previewOf(photoId('other'));
    expect(ran.calls.filter((call) => call === 'get other')).toHaveLength(1);
  });

  it('that are nowhere are said to be out of reach', async () => {
    ran = start({ getFile: () => Promise.reject(new Error('nobody has it')) });
    ran.session.hold(photoHold({ photos: [photo('photo-1')] }), []);
    await settle();
    expect(ran.now()).toMatchObject({ error: 'unreachable', busy: false });
  });

  it('that are asked for again and cannot be sent are said to be out of reach', async () => {
    const putFile = vi.fn<SessionPorts['putFile']>().mockResolvedValueOnce();
    putFile.mockRejectedValue(new Error('nobody answers'));
    ran = start({ judge: async () => lost, putFile });
    await held();
    expect(putFile).toHaveBeenCalledTimes(2);
    expect(ran.now()).toMatchObject({ error: 'unreachable', busy: false });
  });

  it('that the checker loses again and again are said to be out of reach', async () => {
    let asked = 0;
    ran = start({
      judge: async () => {
        asked += 1;
        return asked < 50 ? lost : shown;
      },
    });
    await held();
    expect(ran.now()).toMatchObject({ error: 'unreachable', busy: false });
    expect(asked).toBeLessThan(10);
  });

  it('that are here can be had by a window of ours, and no others', async () => {
    await held();
    expect(ran.session.fileHere(photoId('photo-1'))).toBe(file);
    expect(ran.session.fileHere(photoId('other'))).toBeUndefined();
  });
});

describe('what goes wrong', () => {
  const cases: readonly (readonly [string, HoldAnswer])[] = [
    ['ledger-failed', { status: 'refused', reason: 'ledger-failed' }],
    ['page-gone', { status: 'refused', reason: 'page-gone' }],
    ['not-allowed', { status: 'refused', reason: 'not-allowed' }],
    ['unknown-hold', { status: 'unknown-hold' }],
  ];

  it.each(cases)('%s is shown, and the hold stays', async (error, answer) => {
    ran = start({ judge: async () => answer });
    await held();
    expect(ran.now()).toMatchObject({ error, busy: false });
    expect(ran.statuses).toEqual(['checking', 'decide']);
  });

  it('a refused opening is not judged', async () => {
    ran = start({ open: async () => ({ status: 'refused', reason: 'not-allowed' }) });
    await held();
    expect(ran.now()?.error).toBe('not-allowed');
    expect(ran.calls).toEqual([]);
  });

  it('can be tried again from the start: the background may know nothing of the hold', async () => {
    const open = vi.fn<SessionPorts['open']>().mockRejectedValueOnce(new Error('killed'));
    ran = start({ open: open.mockResolvedValue(null) });
    await held();
    expect(ran.now()?.error).toBe('unreachable');
    await ran.session.retry();
    expect(open).toHaveBeenCalledTimes(2);
    expect(ran.now()).toEqual({ view, busy: false, error: null, isWaiting: false, isLook: false });
  });

  it('keeps the view of a hold that was shown', async () => {
    ran = start({ decide: async () => ({ status: 'refused', reason: 'ledger-failed' }) });
    await held();
    await ran.session.decide({ kind: 'withdraw' });
    expect(ran.now()).toEqual({
      view,
      busy: false,
      error: 'ledger-failed',
      isWaiting: false,
      isLook: false,
    });
  });
});

describe('a person', () => {
  it('cannot decide twice while the first is on its way', async () => {
    await held();
    await Promise.all([
      ran.session.decide({ kind: 'withdraw' }),
      ran.session.decide({ kind: 'withdraw' }),
    ]);
    expect(ran.calls.filter((call) => call.startsWith('decide'))).toHaveLength(1);
  });

  it('can go back also when the background does not answer: the page drops it', async () => {
    ran = start({ decide: () => Promise.reject(new Error('no worker')) });
    await held();
    await ran.session.decide({ kind: 'withdraw' });
    expect(ran.calls.at(-1)).toBe('abandon photo-hold');
  });

  it('who goes back as always abandons nothing, nor who cannot publish', async () => {
    ran = start({ decide: async () => ({ status: 'refused', reason: 'ledger-failed' }) });
    await held();
    const none = { removedPhotoIds: [], covers: [], accepted: [], people: null };
    await ran.session.decide({ kind: 'release', ...none });
    expect(ran.now()?.error).toBe('ledger-failed');
    ran = start();
    await held();
    await ran.session.decide({ kind: 'withdraw' });
    expect(ran.calls.some((call) => call.startsWith('abandon'))).toBe(false);
  });

  it('can choose groups for the hold on the screen', async () => {
    await held();
    await ran.session.chooseGroups(['Groep 3']);
    expect(ran.calls.at(-1)).toBe('choose photo-hold');
  });

  it('decides nothing when nothing is held', async () => {
    await ran.session.decide({ kind: 'withdraw' });
    expect(ran.calls).toEqual([]);
  });
});

describe('a window', () => {
  it('joins a hold that is open already, without its files', async () => {
    await ran.session.join(holdId('photo-hold'));
    expect(ran.calls).toEqual(['judge photo-hold']);
    expect(ran.now()?.view).toBe(view);
  });

  it('says that the files it is asked for are out of reach when nobody has them', async () => {
    const getFile = () => Promise.reject(new Error('nobody has it'));
    ran = start({ judge: async () => lost, getFile });
    await ran.session.join(holdId('photo-hold'));
    expect(ran.now()).toMatchObject({ error: 'unreachable', busy: false });
  });

  it('fetches the files that it is asked for, and hands them to the checker', async () => {
    const answers: HoldAnswer[] = [lost, shown];
    ran = start({ judge: async () => answers.shift() ?? shown });
    await ran.session.join(holdId('photo-hold'));
    expect(ran.calls).toEqual(['get photo-1', 'put photo-1']);
    expect(ran.now()?.view).toBe(view);
  });
});

describe('how far the checker is', () => {
  const photos = ['a', 'b', 'c'].map((id) => photo(id));
  const hold = { ...photoHold(), photos };
  const read = (...ids: readonly string[]) => {
    for (const id of ids) ran.session.read(photoId(id));
  };

  it('is told photo by photo, each once, whoever else has photos there', () => {
    ran = start({ judge: () => new Promise(() => undefined) });
    ran.session.hold(hold, [file, file, file]);
    read('b', 'b', 'of-another-draft', 'a', 'c');
    expect(ran.progress).toEqual([
      { photo: 1, photos: 3 },
      { photo: 2, photos: 3 },
      { photo: 3, photos: 3 },
    ]);
  });

  it('is not told of a single photo, nor after the hold has ended', async () => {
    await held();
    expect(ran.progress).toEqual([]);
    ran = start({ judge: async () => settled });
    ran.session.hold(hold, [file, file, file]);
    await settle();
    read('a', 'b');
    expect(ran.progress).toEqual([{ photo: 1, photos: 3 }]);
  });
});
