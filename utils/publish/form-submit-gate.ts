/** `form.submit()` fires no event: the isolated world never hears of it. */
import type { GateHold } from '../messaging/gate-holds.ts';
import type { TextGate } from './text-gate.ts';

export function guardFormSubmit(gate: TextGate, page: typeof globalThis = globalThis): void {
  const { submit } = page.HTMLFormElement.prototype;
  const waiting = new WeakMap<HTMLFormElement, GateHold>();

  page.HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    // A second call during the hold is the same publication.
    if (waiting.has(this)) return;
    const body = new FormData(this);
    const hold = gate.check({ method: this.method, url: this.action, body });
    if (hold === null || hold instanceof Promise) return Reflect.apply(submit, this, []);
    waiting.set(this, hold);
    void hold.settled.then(({ outcome }) => {
      waiting.delete(this);
      if (outcome === 'released' && this.isConnected) Reflect.apply(submit, this, []);
    });
  };
}
