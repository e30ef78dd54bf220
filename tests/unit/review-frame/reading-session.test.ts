// A review that is open while photos are still being read: what is new is shown, and nothing goes before its time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoldAnswer } from '../../../utils/messaging/hold-answer.ts';
import type { Decision } from '../../../utils/model/decision.ts';
import { holdId } from '../../../utils/model/ids.ts';
import type { FindingView, ReviewView } from '../../../utils/model/review-view.ts';
import { createReviewSession } from '../../../utils/review-frame/review-session.ts';
import type { ReviewState, SessionPorts } from '../../../utils/review-frame/session-ports.ts';
import { photo, photoHold } from '../../support/fakes/hold.ts';
import { demoView, first, namedInPhoto, people, second } from '../components/demo-view.ts';

const pending = (id: typeof first): FindingView => ({
  key: `photo-not-checked:${id}:being-read`,
  check: 'photo-not-checked',
  severity: 'review',
  pupils: [],
  photoId: id,
  notChecked: 'being-read',
});

/** A view in which these photos are still being read. */
function viewWhile(reading: readonly (typeof first)[], found: readonly FindingView[] = []) {
  const view = demoView({ holdId: holdId('photo-hold'), people });
  return {
    ...view,
    findings: [...found, ...reading.map(pending)],
    photos: view.photos.map((it) => ({
      ...it,
      progress: reading.includes(it.id) ? ('seen' as const) : ('read' as const),
    })),
  };
}
const shown = (view: ReviewView): HoldAnswer => ({ status: 'view', view });
const settled: HoldAnswer = { status: 'settled', noteCount: 0, cleaning: 'nothing' };
const nobody = (changes: Partial<Extract<Decision, { kind: 'release' }>> = {}): Decision => ({
  kind: 'release',
  removedPhotoIds: [],
  covers: [],
  accepted: [],
  people: { groups: people.groups, photoIds: [first, second], nonePresent: true },
  ...changes,
});

let answers: HoldAnswer[];
let decided: Decision[];
let judged: number;
/** The next answer, when it comes. */
let late: Promise<HoldAnswer> | null;
let states: ReviewState[];
let statuses: string[];
let session: ReturnType<typeof createReviewSession>;
const now = () => states.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  decided = [];
  judged = 0;
  late = null;
  states = [];
  statuses = [];
  const unused = async () => settled;
  const ports: SessionPorts = {
    open: async () => null,
    judge: async () => {
      judged += 1;
      if (late !== null) return late;
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? settled;
    },
    chooseChannel: unused,
    chooseGroups: unused,
    decide: async (_, decision) => {
      decided.push(decision);
      return settled;
    },
    ignoreWord: unused,
    look: unused,
    ignoreTyped: unused,
    putFile: async () => undefined,
    getFile: async () => new File([], ''),
    getPreview: async () => new Blob(),
    onState: (state) => states.push(state),
    onStatus: (status) => statuses.push(status),
    onProgress: () => undefined,
    onLooked: () => undefined,
    abandon: () => undefined,
  };
  session = createReviewSession(ports);
});
afterEach(() => vi.useRealTimers());

async function begin(...from: readonly HoldAnswer[]): Promise<void> {
  answers = [...from];
  const photos = [photo(first), photo(second)];
  session.hold(photoHold({ photos }), [new File(['a'], 'a.jpg'), new File(['b'], 'b.jpg')]);
  await vi.advanceTimersByTimeAsync(10);
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('while photos are read', () => {
  it('the view follows what is heard of them, and the page is told once to show it', async () => {
    await begin(
      shown(viewWhile([first, second])),
      shown(viewWhile([second])),
      shown(viewWhile([])),
    );
    session.seen(first);
    session.seen(second);
    await wait(700);
    expect(judged).toBe(2);
    expect(now()?.view?.photos.map(({ progress }) => progress)).toEqual(['read', 'seen']);
    session.read(second);
    await wait(700);
    expect(now()?.view?.photos.every(({ progress }) => progress === 'read')).toBe(true);
    session.read(second);
    await wait(60_000);
    expect(judged).toBe(3);
    expect(statuses).toEqual(['checking', 'decide']);
    expect(states.filter(({ busy }) => busy)).toHaveLength(1);
  });

  it('it asks now and then when nothing is heard', async () => {
    await begin(shown(viewWhile([first])), shown(viewWhile([])));
    await wait(6_000);
    expect(now()?.view?.findings).toEqual([]);
  });

  it('nothing is shown as long as there is nothing to decide', async () => {
    await begin({ status: 'reading' }, settled);
    expect(statuses).toEqual(['checking']);
    session.read(first);
    await wait(700);
    expect(statuses).toEqual(['checking', 'ok']);
    expect(states.every(({ view }) => view === null)).toBe(true);
  });
});

describe('a decision', () => {
  it('goes out when the last photo is read', async () => {
    await begin(
      shown(viewWhile([first, second])),
      shown(viewWhile([second])),
      shown(viewWhile([])),
    );
    await session.decide(nobody());
    expect(now()).toMatchObject({ isWaiting: true, busy: false });
    session.read(first);
    await wait(700);
    expect(decided).toEqual([]);
    session.read(second);
    await wait(700);
    expect(decided).toEqual([nobody()]);
    expect(now()?.view).toBeNull();
  });

  it.each([
    ['a name is found', viewWhile([second], [namedInPhoto])],
    ['others are asked about', { ...viewWhile([second]), people: { ...people, unknownCount: 3 } }],
  ])('is dropped when %s meanwhile', async (_, view) => {
    await begin(
      shown(viewWhile([first, second])),
      shown(view),
      shown(viewWhile([], [namedInPhoto])),
    );
    await session.decide(nobody());
    session.read(first);
    await wait(700);
    expect(now()).toMatchObject({ isWaiting: false, view });
    session.read(second);
    await wait(700);
    expect(decided).toEqual([]);
  });

  it('does not wait for photos that go, nor for what the teacher looked at instead', async () => {
    const view = viewWhile([first, second]);
    await begin(shown(view));
    const accepted = [{ key: pending(second).key, reason: 'looked-myself' as const }];
    await session.decide(nobody({ removedPhotoIds: [first], accepted }));
    expect(decided).toHaveLength(1);
  });

  it('is dropped when something new was on its way to the screen', async () => {
    await begin(shown(viewWhile([first])), shown(viewWhile([])));
    let tell = (_: HoldAnswer): void => undefined;
    late = new Promise((resolve) => {
      tell = resolve;
    });
    session.read(first);
    await wait(700);
    const accepted = [{ key: pending(first).key, reason: 'looked-myself' as const }];
    const press = session.decide(nobody({ accepted }));
    tell(shown(viewWhile([], [namedInPhoto])));
    await press;
    expect(decided).toEqual([]);
    expect(now()?.view?.findings).toEqual([namedInPhoto]);
  });

  it('that waits can be taken back', async () => {
    await begin(shown(viewWhile([first])), shown(viewWhile([])));
    await session.decide(nobody());
    session.decideAgain();
    expect(now()?.isWaiting).toBe(false);
    session.read(first);
    await wait(700);
    expect(decided).toEqual([]);
  });

  it('that was only recorded for the window goes at once', async () => {
    await begin(shown(viewWhile([first])));
    await session.record(nobody());
    expect(decided).toHaveLength(1);
  });

  it('to go back never waits', async () => {
    await begin(shown(viewWhile([first])));
    await session.decide({ kind: 'withdraw' });
    expect(decided).toEqual([{ kind: 'withdraw' }]);
  });
});
