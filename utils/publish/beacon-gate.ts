/** `navigator.sendBeacon`: the page hears at once that it is queued, and it leaves when it may. */
import type { RequestGate } from './request-gate.ts';
import { snapshotBody } from './snapshot-body.ts';

export function guardBeacon(gate: RequestGate, page: typeof globalThis = globalThis): void {
  const prototype: Navigator | undefined = page.Navigator?.prototype;
  if (prototype?.sendBeacon === undefined) return;
  const { sendBeacon } = prototype;

  prototype.sendBeacon = function (this: Navigator, address, data) {
    const send = (body: unknown): boolean => Reflect.apply(sendBeacon, this, [address, body]);
    const base = page.document.baseURI;
    // What the browser itself refuses, it shall refuse in its own words.
    if (!URL.canParse(String(address), base)) return send(data);
    const url = new URL(address, base).href;
    const checked = gate.check({ method: 'POST', url, body: snapshotBody(data) });
    if (checked === null) return send(data);
    // A page that is left meanwhile takes it along: then it is never sent.
    void Promise.resolve(checked).then(async (held) => {
      const sent = held === null ? { body: data } : await held.settled;
      if (sent !== null) send(sent.body);
    });
    return true;
  };
}
