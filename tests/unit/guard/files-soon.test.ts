// @vitest-environment happy-dom
// When the background hears that files are about to come.
import { beforeEach, expect, it, vi } from 'vitest';
import { createFilesSoon } from '../../../utils/guard/files-soon.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn(async () => null) }));
vi.mock('../../../utils/messaging/ask-background.ts', () => ({ askBackground: ask }));

let isOff = false;
let now = 1_000;
// Once: what listens in the window stays there.
createFilesSoon(() => isOff)(window);
beforeEach(() => {
  isOff = false;
  now += 120_000;
  ask.mockClear();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  document.body.innerHTML = '<input type="file"><button>Kies</button>';
  return () => vi.restoreAllMocks();
});

const click = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new Event('click', { bubbles: true }));

function dragOver(types: readonly string[]): void {
  const event = Object.assign(new Event('dragenter', { bubbles: true }), {
    dataTransfer: { types },
  });
  document.body.dispatchEvent(event);
}

it('is told at the click on a file field, and not at another', () => {
  click('button');
  expect(ask).not.toHaveBeenCalled();
  click('input');
  expect(ask).toHaveBeenCalledWith('guard/files-soon', null);
});

it('is told of files that are dragged over the page, and not of words', () => {
  dragOver(['text/plain']);
  expect(ask).not.toHaveBeenCalled();
  dragOver(['Files']);
  expect(ask).toHaveBeenCalledOnce();
});

it('is told once a minute at most', () => {
  click('input');
  click('input');
  now += 59_000;
  click('input');
  expect(ask).toHaveBeenCalledTimes(1);
  now += 2_000;
  click('input');
  expect(ask).toHaveBeenCalledTimes(2);
});

it('is not told where the site is switched off', () => {
  isOff = true;
  click('input');
  dragOver(['Files']);
  expect(ask).not.toHaveBeenCalled();
});
