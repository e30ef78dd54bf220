// A look at what is being typed: it shows, it settles nothing, and what is held goes before it.
import { beforeEach, describe, expect, it } from 'vitest';
import type { HoldAnswer } from '../../../utils/messaging/hold-answer.ts';
import { holdId } from '../../../utils/model/ids.ts';
import { createReviewSession } from '../../../utils/review-frame/review-session.ts';
import type { ReviewState, SessionPorts } from '../../../utils/review-frame/session-ports.ts';
import { settle } from '../../support/fakes/gate-holds.ts';
import { photoHold, textHold } from '../../support/fakes/hold.ts';
import { demoView } from '../components/demo-view.ts';

const typed = textHold('Fenna won.', { id: holdId('typed') });
const view = demoView({ holdId: typed.id });
const shown: HoldAnswer = { status: 'view', view };

let calls: string[];
let states: ReviewState[];
let answer: () => Promise<HoldAnswer>;
let session: ReturnType<typeof createReviewSession>;
beforeEach(() => {
  calls = [];
  states = [];
  answer = async () => shown;
  const say = (word: string) => async () => {
    calls.push(word);
    return shown;
  };
  const ports: SessionPorts = {
    open: async () => null,
    judge: say('judge'),
    chooseChannel: say('choose'),
    chooseGroups: say('choose'),
    decide: say('decide'),
    ignoreWord: say('ignore'),
    look: async (hold) => {
      calls.push(`look ${hold.id}`);
      return answer();
    },
    ignoreTyped: async (hold, word) => {
      calls.push(`ignore ${word} typed in ${hold.id}`);
      return shown;
    },
    putFile: async () => undefined,
    getFile: async () => new File([], ''),
    getPreview: async () => new Blob(),
    onState: (state) => states.push(state),
    onStatus: (status) => calls.push(status),
    onProgress: () => undefined,
    onLooked: () => calls.push('looked'),
    abandon: () => calls.push('abandon'),
  };
  session = createReviewSession(ports);
});

describe('a look', () => {
  it('shows, and on the way back nothing is decided', async () => {
    await session.look(typed);
    expect(states.at(-1)).toMatchObject({ view, isLook: true, busy: false });
    session.back();
    expect(states.at(-1)).toEqual({
      view: null,
      busy: false,
      error: null,
      isWaiting: false,
      isLook: false,
    });
    session.back();
    expect(calls).toEqual(['checking', 'look typed', 'decide', 'idle', 'looked']);
  });

  it('is asked for once, when a frame that was made again gets it again', async () => {
    await Promise.all([session.look(typed), session.look(typed)]);
    expect(calls.filter((it) => it.startsWith('look'))).toHaveLength(1);
  });

  it('has a word ignored by the text itself: the background holds nothing', async () => {
    await session.look(typed);
    await session.ignoreWord('roos');
    expect(calls.at(-1)).toBe('ignore roos typed in typed');
    expect(calls).not.toContain('ignore');
  });

  it('that fails says so, can be tried again, and leads back', async () => {
    answer = () => Promise.reject(new Error('the worker is gone'));
    await session.look(typed);
    expect(states.at(-1)).toMatchObject({ error: 'unreachable', isLook: true });
    answer = async () => shown;
    await session.retry();
    expect(states.at(-1)).toMatchObject({ view, error: null });
    session.back();
    expect(calls.at(-1)).toBe('looked');
  });
});

describe('what is held', () => {
  it('does not wait for a look', async () => {
    await session.look(typed);
    session.hold(photoHold({ photos: [] }), []);
    await settle();
    expect(calls.slice(-5)).toEqual(['idle', 'looked', 'checking', 'judge', 'decide']);
    expect(states.at(-1)?.isLook).toBe(false);
  });

  it('is not covered by a look that comes later', async () => {
    session.hold(photoHold({ photos: [] }), []);
    await settle();
    await session.look(typed);
    expect(calls.at(-1)).toBe('looked');
    expect(states.at(-1)?.isLook).toBe(false);
    session.back();
    expect(states.at(-1)?.view).not.toBeNull();
  });
});
