// All gates of a page: an order is done when each has done it, and frames that are gone do not count.
import { describe, expect, it } from 'vitest';
import { type GateLink, linkGate } from '../../../utils/guard/gate-link.ts';
import { createGateLinks } from '../../../utils/guard/gate-links.ts';
import type { GuardMessage } from '../../../utils/messaging/page-channel.ts';

function fakeLink(name: string, acts: string[], frame = { closed: false }): GateLink {
  const act = (what: string) => async (): Promise<void> => {
    acts.push(`${name} ${what}`);
  };
  return {
    frame: frame as Window,
    orders: {
      approve: act('approve'),
      sweep: act('sweep'),
      expect: act('expect'),
      expectRelease: act('expects a release'),
      done: () => undefined,
    },
    typed: [{ label: name, value: `typed in ${name}` }],
    send(message: GuardMessage) {
      if (message.kind !== 'typed') return;
      acts.push(`${name} hears ${message.texts.map(({ label }) => label).join('+')}`);
    },
  };
}

describe('the gates of a page', () => {
  it('all get every order', async () => {
    const acts: string[] = [];
    const links = createGateLinks();
    links.add(fakeLink('page', acts));
    links.add(fakeLink('frame', acts));
    await links.orders.sweep();
    await links.orders.approve(['Hallo']);
    expect(acts).toEqual(['page sweep', 'frame sweep', 'page approve', 'frame approve']);
  });

  it('hear what was typed in the others', () => {
    const acts: string[] = [];
    const links = createGateLinks();
    for (const name of ['page', 'one', 'two']) links.add(fakeLink(name, acts));
    links.shareTyped();
    expect(acts).toEqual(['page hears one+two', 'one hears page+two', 'two hears page+one']);
  });

  it('know of a release by another of them before it is given, and so do those that come later', async () => {
    const acts: string[] = [];
    const links = createGateLinks();
    const canvas = fakeLink('canvas', acts);
    links.add(fakeLink('page', acts));
    links.add(canvas);
    await links.expectRelease(canvas);
    links.add(fakeLink('late', acts));
    expect(acts).toEqual(['page expects a release', 'late expects a release']);
  });

  it('are forgotten with their frames', async () => {
    const acts: string[] = [];
    const frame = { closed: false };
    const links = createGateLinks();
    links.add(fakeLink('page', acts));
    links.add(fakeLink('frame', acts, frame));
    frame.closed = true;
    await links.orders.sweep();
    links.shareTyped();
    expect(acts).toEqual(['page sweep', 'page hears ']);
  });
});

describe('one gate', () => {
  function start(onHeld?: () => void) {
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    const link = linkGate(port1, {} as Window, {
      onHeld: onHeld ?? ((message, from) => heard.push(['held', message.hold, from === link])),
      onGone: (hold) => heard.push(['gone', hold]),
      onTyped: (from) => heard.push(['typed', from.typed]),
      onRewritten: () => heard.push('rewritten'),
      onRefused: (why) => heard.push(why),
    });
    const answers: unknown[] = [];
    port2.onmessage = ({ data }) => answers.push(data);
    const say = async (message: unknown): Promise<void> => {
      port2.postMessage(message);
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    return { heard, answers, say, link };
  }

  it('tells what it holds, what is gone and what was typed', async () => {
    const { heard, say } = start();
    const texts = [{ label: 'Tekst', value: 'Hallo' }];
    await say({ kind: 'request', hold: 1, texts });
    await say({ kind: 'gone', hold: 1 });
    await say({ kind: 'typed', texts });
    expect(heard).toEqual([
      ['held', 1, true],
      ['gone', 1],
      ['typed', texts],
    ]);
  });

  it('holds on to what cannot be parsed: that is refused, and said', async () => {
    const { heard, answers, say } = start();
    await say({ kind: 'files', hold: 7, files: [] });
    await say('nonsense');
    expect(heard).toEqual(['too-much']);
    expect(answers).toEqual([{ kind: 'refuse', hold: 7 }]);
  });

  it('refuses what cannot be opened, and says so: no field goes dead', async () => {
    const { heard, answers, say } = start(() => {
      throw new Error('the page cannot be read');
    });
    await say({ kind: 'request', hold: 3, texts: [] });
    expect(heard).toEqual(['failed']);
    expect(answers).toEqual([{ kind: 'refuse', hold: 3 }]);
  });
});
