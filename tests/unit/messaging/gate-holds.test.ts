// @vitest-environment happy-dom
// The gate's end: until the guard speaks, what is held stays held.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGateHolds } from '../../../utils/messaging/gate-holds.ts';
import type { GateMessage, GuardMessage } from '../../../utils/messaging/page-channel.ts';

const file = new File(['x'], 'IMG_0001.jpg');
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const config: GuardMessage = {
  kind: 'config',
  composer: 'form',
  pageIsDraft: false,
  conceptRequests: [{ method: 'PUT', address: '/drafts/' }],
};

/** The guard's end of the port. */
function connected(holds: ReturnType<typeof createGateHolds>) {
  const { port1, port2 } = new MessageChannel();
  const heard: GateMessage[] = [];
  port1.onmessage = ({ data }: MessageEvent<GateMessage>) => heard.push(data);
  holds.connect(port2);
  return {
    heard,
    async say(message: GuardMessage): Promise<void> {
      port1.postMessage(message);
      await soon();
    },
  };
}

describe('a field', () => {
  const fieldOf = (html: string): Element => {
    document.body.innerHTML = html;
    const field = document.body.querySelector('textarea, input');
    if (field === null) throw new Error('no field');
    return field;
  };

  it('outside every composer belongs to a draft where the page is one: editors, not a search', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    await guard.say(config);
    expect(holds.isInComposer(fieldOf('<textarea></textarea>'))).toBe(false);
    await guard.say({ ...config, pageIsDraft: true });
    expect(holds.isInComposer(fieldOf('<textarea></textarea>'))).toBe(true);
    expect(holds.isInComposer(fieldOf('<input>'))).toBe(false);
    expect(holds.isInComposer(fieldOf('<form><input></form>'))).toBe(true);
  });
});

describe('a hold', () => {
  it('is told to the guard once there is one', async () => {
    const holds = createGateHolds();
    holds.holdRequest([{ label: 'Tekst', value: 'Hallo' }]);
    const guard = connected(holds);
    await soon();
    expect(guard.heard).toEqual([
      { kind: 'request', hold: 1, texts: [{ label: 'Tekst', value: 'Hallo' }] },
    ]);
  });

  it('stays until the guard speaks of that hold', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    const [first, second] = [holds.holdRequest([]), holds.holdRequest([])];
    await guard.say({ kind: 'release', hold: 2, kept: [{ index: 0, newName: null, copy: null }] });
    const state = await Promise.race([first.settled, soon().then(() => 'held')]);
    expect(state).toBe('held');
    expect(await second.settled).toEqual({
      outcome: 'released',
      kept: [{ index: 0, newName: null, copy: null }],
    });
  });

  it('is refused when the guard says so, once and for all', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    const hold = holds.holdRequest([]);
    await guard.say({ kind: 'refuse', hold: 1 });
    await guard.say({ kind: 'release', hold: 1, kept: [] });
    expect(await hold.settled).toEqual({ outcome: 'refused' });
  });

  it('that the page drops is refused, and told to be gone once', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    const hold = holds.holdRequest([]);
    hold.withdraw();
    hold.withdraw();
    await soon();
    expect(await hold.settled).toEqual({ outcome: 'refused' });
    expect(guard.heard.filter(({ kind }) => kind === 'gone')).toEqual([{ kind: 'gone', hold: 1 }]);
  });

  it('of files carries the files', () => {
    const said: unknown[] = [];
    const holds = createGateHolds();
    const { port1 } = new MessageChannel();
    holds.holdFiles([file]);
    holds.connect(Object.assign(port1, { postMessage: (data: unknown) => said.push(data) }));
    expect(said).toEqual([{ kind: 'files', hold: 1, files: [file] }]);
    port1.close();
  });
});

describe('an approved text', () => {
  it('may go out, and the guard hears that the gate knows', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    expect(holds.isApproved('Hallo allemaal')).toBe(false);
    await guard.say({ kind: 'approve', ticket: 3, texts: ['Hallo allemaal'] });
    expect(holds.isApproved('Hallo allemaal')).toBe(true);
    expect(holds.isApproved('Hallo')).toBe(false);
    expect(guard.heard).toEqual([{ kind: 'done', ticket: 3 }]);
  });

  it('is the same with other blanks and invisible letters', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    await guard.say({ kind: 'approve', ticket: 1, texts: ['Hallo\u00a0allemaal\n'] });
    expect(holds.isApproved(' Hallo\r\n alle\u200bmaal')).toBe(true);
  });
});

describe('an approval', () => {
  afterEach(() => vi.restoreAllMocks());

  it('lasts a minute: long enough to publish, too short to choose another audience', async () => {
    const holds = createGateHolds();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const guard = connected(holds);
    await guard.say({ kind: 'approve', ticket: 1, texts: ['Hallo'] });
    clock.mockReturnValue(60_999);
    expect(holds.isApproved('Hallo')).toBe(true);
    clock.mockReturnValue(61_000);
    expect(holds.isApproved('Hallo')).toBe(false);
    await guard.say({ kind: 'approve', ticket: 2, texts: ['Hallo'] });
    expect(holds.isApproved('Hallo')).toBe(true);
  });
});

describe('a sweep', () => {
  it('is heard by every gate before the guard hears that it is done', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    holds.onSweep(() => holds.holdFiles([]));
    await guard.say({ kind: 'sweep', ticket: 5 });
    expect(guard.heard).toEqual([
      { kind: 'files', hold: 1, files: [] },
      { kind: 'done', ticket: 5 },
    ]);
  });
});

describe('files that come to the page by another frame', () => {
  it('are known of when the guard hears so', async () => {
    const holds = createGateHolds();
    const guard = connected(holds);
    expect(holds.hasReleasedFiles()).toBe(false);
    await guard.say({ kind: 'released-elsewhere', ticket: 4 });
    expect(holds.hasReleasedFiles()).toBe(true);
    expect(guard.heard).toEqual([{ kind: 'done', ticket: 4 }]);
  });
});

describe('the requests by which the site saves drafts', () => {
  it('are not known before the guard has said so', async () => {
    const holds = createGateHolds();
    expect(holds.conceptRequests()).toEqual([]);
    const guard = connected(holds);
    await guard.say(config);
    expect(holds.conceptRequests()).toEqual([{ method: 'PUT', address: '/drafts/' }]);
  });
});

describe('a field', () => {
  it('belongs to a draft until the guard has said what a composer is, and then if it is in one', async () => {
    document.body.innerHTML = '<form><textarea></textarea></form><input>';
    const [inside, outside] = document.querySelectorAll('textarea, input');
    const holds = createGateHolds();
    if (inside === undefined || outside === undefined) throw new Error('no fields');
    expect([inside, outside].map(holds.isInComposer)).toEqual([true, true]);
    await connected(holds).say(config);
    expect([inside, outside].map(holds.isInComposer)).toEqual([true, false]);
  });
});

describe('when another guard has come', () => {
  afterEach(() => vi.useRealTimers());

  it('refuses what is held, and all that comes, once its own guard is silent', async () => {
    vi.useFakeTimers();
    const holds = createGateHolds();
    holds.connect(new MessageChannel().port2);
    const before = holds.holdFiles([file]);
    const tell = vi.fn<() => void>();
    holds.lookForGuard(tell);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(await before.settled).toEqual({ outcome: 'refused' });
    expect(await holds.holdRequest([]).settled).toEqual({ outcome: 'refused' });
  });

  it('goes on as before while its own guard answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const holds = createGateHolds();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<GateMessage>) => {
      if (data.kind === 'there') port1.postMessage({ kind: 'here' } satisfies GuardMessage);
    };
    holds.connect(port2);
    const tell = vi.fn<() => void>();
    holds.lookForGuard(tell);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tell).not.toHaveBeenCalled();
    port1.close();
  });
});
