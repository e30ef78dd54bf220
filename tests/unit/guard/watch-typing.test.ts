// @vitest-environment happy-dom
// Where a person typed is told when the hands rest; what scripts do is not, and keys cost nothing.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTyping } from '../../../utils/guard/watch-typing.ts';

let told: (readonly EventTarget[])[];
watchTyping((places) => told.push(places))(window);
let field: HTMLTextAreaElement;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  document.body.innerHTML = '<textarea></textarea><input>';
  field = document.querySelector('textarea') ?? new HTMLTextAreaElement();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

function happen(type: string, on: Element = field, init: object = {}): void {
  const event = Object.assign(new Event(type, { bubbles: true, composed: true }), init);
  Object.defineProperty(event, 'isTrusted', { value: true });
  on.dispatchEvent(event);
}

it('is told once, 600 ms after the last key', () => {
  for (let key = 0; key < 5; key += 1) {
    happen('input');
    vi.advanceTimersByTime(400);
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(told).toEqual([[field]]);
  vi.advanceTimersByTime(5_000);
  expect(told).toHaveLength(1);
});

it.each(['input', 'keydown', 'paste', 'cut', 'drop', 'compositionend'])('%s counts', (type) => {
  happen(type);
  vi.advanceTimersByTime(700);
  expect(told).toEqual([[field]]);
});

it('names each field that was typed in', () => {
  const other = document.querySelector('input');
  happen('input');
  if (other !== null) happen('input', other);
  vi.advanceTimersByTime(700);
  expect(told).toEqual([[field, other]]);
});

it('hears nothing of what a page does by itself', () => {
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a' }));
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
});

it('hears nothing of input by command, without a person at the keys', () => {
  Object.defineProperty(navigator, 'userActivation', {
    value: { isActive: false },
    configurable: true,
  });
  happen('input');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
  Object.defineProperty(navigator, 'userActivation', { value: undefined });
});

it('waits for the end of a composition', () => {
  happen('keydown');
  happen('compositionstart');
  happen('input', field, { isComposing: true });
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
  happen('compositionend');
  vi.advanceTimersByTime(1_300);
  expect(told).toEqual([[field]]);
});

it('leaves a frame of another origin alone', () => {
  const closed = {
    addEventListener: () => {
      throw new DOMException('', 'SecurityError');
    },
  } as unknown as Window;
  expect(() => watchTyping(() => undefined)(closed)).not.toThrow();
});
