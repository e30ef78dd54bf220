// @vitest-environment happy-dom
// Messages of a socket keep their order; a beacon leaves when it may.
import { beforeEach, describe, expect, it } from 'vitest';
import { guardBeacon } from '../../../utils/publish/beacon-gate.ts';
import { guardSocket } from '../../../utils/publish/socket-gate.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';
import { textsOnly } from '../../support/fakes/request-gate.ts';

const text = 'Vandaag aten we radijs uit eigen tuin';

let holds: FakeHolds;
let sent: unknown[];
let page: typeof globalThis;
beforeEach(() => {
  holds = fakeHolds();
  sent = [];
  class WebSocket {
    readonly url = 'wss://school.example/live';
    send(data: unknown): void {
      sent.push(data);
    }
  }
  class Navigator {
    sendBeacon(_: string, data: unknown): boolean {
      sent.push(data);
      return true;
    }
  }
  const document = { baseURI: 'https://school.example/' };
  page = { WebSocket, Navigator, document } as unknown as typeof globalThis;
  guardSocket(textsOnly(holds, text), page);
  guardBeacon(textsOnly(holds, text), page);
});

describe('a socket', () => {
  it('sends at once what carries nothing that was typed', () => {
    new page.WebSocket('').send('ping');
    expect(sent).toEqual(['ping']);
  });

  it('keeps its messages in line while one is held', async () => {
    const socket = new page.WebSocket('');
    socket.send(text);
    socket.send('after');
    await settle();
    expect(sent).toEqual([]);
    holds.one().release();
    await settle();
    expect(sent).toEqual([text, 'after']);
    socket.send('later');
    expect(sent).toEqual([text, 'after', 'later']);
  });

  it('leaves out what was refused', async () => {
    const socket = new page.WebSocket('');
    socket.send(text);
    socket.send('after');
    holds.one().refuse();
    await settle();
    expect(sent).toEqual(['after']);
  });
});

describe('a beacon', () => {
  const beacon = (data: string) => new page.Navigator().sendBeacon('/log', data);

  it('leaves at once when it carries nothing that was typed', () => {
    expect(beacon('page-view')).toBe(true);
    expect(sent).toEqual(['page-view']);
  });

  it('waits while the page believes it queued, and leaves when it is released', async () => {
    expect(beacon(text)).toBe(true);
    await settle();
    expect(sent).toEqual([]);
    holds.one().release();
    await settle();
    expect(sent).toEqual([text]);
  });

  it('never leaves when it is refused', async () => {
    beacon(text);
    holds.one().refuse();
    await settle();
    expect(sent).toEqual([]);
  });
});
