// @vitest-environment happy-dom
// The two worlds start in either order; whoever comes second completes the handshake.
import { describe, expect, it, vi } from 'vitest';
import {
  acceptPort,
  hearLeftOver,
  offerPort,
  tellLeftOver,
} from '../../../utils/messaging/page-channel.ts';

/** A page in which a script of its own listens to everything that the handshake says. */
function page() {
  const scope = new EventTarget();
  const heard: string[] = [];
  return {
    scope,
    heard,
    spy(): void {
      for (const kind of ['beeldwacht:port', 'beeldwacht:ready', 'beeldwacht:taken']) {
        scope.addEventListener(kind, () => heard.push(kind), true);
      }
    },
  };
}

async function say(from: MessagePort, to: MessagePort): Promise<unknown> {
  const heard = new Promise((resolve) => {
    to.onmessage = ({ data }: MessageEvent) => resolve(data);
  });
  from.postMessage('hello');
  const data = await heard;
  from.close();
  return data;
}

const portOf = (take: ReturnType<typeof vi.fn<(port: MessagePort) => void>>): MessagePort => {
  const port = take.mock.calls[0]?.[0];
  if (port === undefined) throw new Error('no port was taken');
  return port;
};

describe('the handshake', () => {
  it('joins the two ends when the guard comes first', async () => {
    const { scope } = page();
    const take = vi.fn<(port: MessagePort) => void>();
    const guard = offerPort(scope);
    acceptPort(take, undefined, scope);
    expect(take).toHaveBeenCalledTimes(1);
    expect(await say(guard, portOf(take))).toBe('hello');
  });

  it('joins the two ends when the gate comes first', async () => {
    const { scope } = page();
    const take = vi.fn<(port: MessagePort) => void>();
    acceptPort(take, undefined, scope);
    const guard = offerPort(scope);
    expect(take).toHaveBeenCalledTimes(1);
    expect(await say(portOf(take), guard)).toBe('hello');
  });

  it('keeps what was said before the other end listened', async () => {
    const { scope } = page();
    const take = vi.fn<(port: MessagePort) => void>();
    const guard = offerPort(scope);
    guard.postMessage('early');
    acceptPort(take, undefined, scope);
    const heard = new Promise((resolve) => {
      portOf(take).onmessage = ({ data }: MessageEvent) => resolve(data);
    });
    expect(await heard).toBe('early');
    guard.close();
  });

  it('is not heard by scripts that come after both', () => {
    const { scope, heard, spy } = page();
    acceptPort(() => undefined, undefined, scope);
    offerPort(scope).close();
    spy();
    scope.dispatchEvent(new Event('other'));
    expect(heard).toEqual([]);
  });

  it('gives no port a second time to a page that asks for one', () => {
    const { scope } = page();
    acceptPort(() => undefined, undefined, scope);
    offerPort(scope).close();
    const stolen = vi.fn<(port: MessagePort) => void>();
    acceptPort(stolen, undefined, scope);
    expect(stolen).not.toHaveBeenCalled();
  });

  it('takes no second port from a page that offers one', () => {
    const { scope } = page();
    const take = vi.fn<(port: MessagePort) => void>();
    acceptPort(take, undefined, scope);
    offerPort(scope).close();
    offerPort(scope).close();
    expect(take).toHaveBeenCalledTimes(1);
  });
});

describe('a guard that comes after another', () => {
  it('is told to the gate, which can tell it that the first one is gone', () => {
    const { scope } = page();
    const onSecond = vi.fn<() => void>();
    acceptPort(() => undefined, onSecond, scope);
    offerPort(scope).close();
    expect(onSecond).not.toHaveBeenCalled();
    offerPort(scope).close();
    expect(onSecond).toHaveBeenCalled();
    const act = vi.fn<() => void>();
    hearLeftOver(act, scope);
    tellLeftOver(scope);
    tellLeftOver(scope);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
