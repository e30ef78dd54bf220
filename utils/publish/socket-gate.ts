/** WebSocket: messages wait in line, so that they arrive in the order in which they were sent. */
import type { RequestGate } from './request-gate.ts';
import { snapshotBody } from './snapshot-body.ts';

export function guardSocket(gate: RequestGate, page: typeof globalThis = globalThis): void {
  const prototype: WebSocket | undefined = page.WebSocket?.prototype;
  if (prototype === undefined) return;
  const { send } = prototype;
  /** The last message of each socket that still waits. */
  const lines = new WeakMap<WebSocket, Promise<void>>();

  prototype.send = function (this: WebSocket, data) {
    const line = lines.get(this);
    const checked = gate.check({ method: 'SEND', url: this.url, body: data });
    // Errors of a socket that is not open yet are the browser's to tell.
    if (checked === null && line === undefined) return Reflect.apply(send, this, [data]);
    const copy = snapshotBody(data);
    const next = (line ?? Promise.resolve()).then(async () => {
      const held = await checked;
      const sent = held === null ? { body: copy } : await held.settled;
      if (sent !== null) Reflect.apply(send, this, [sent.body]);
    });
    // A socket that was closed meanwhile throws for nobody.
    const waiting = next.catch(() => undefined);
    lines.set(this, waiting);
    void waiting.then(() => {
      if (lines.get(this) === waiting) lines.delete(this);
    });
  };
}
