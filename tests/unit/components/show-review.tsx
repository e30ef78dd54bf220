// Shows the review in a test, reads its buttons and presses them.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { ReviewPanel } from '../../../components/review/review-panel.tsx';
import type { ReviewPanelProps } from '../../../components/review/review-props.ts';
import { WordsContext } from '../../../components/shared/words.ts';
import { demoView } from './demo-view.ts';
import { nl } from './nl.ts';

export const root = document.createElement('div');
export const events = {
  onDecide: vi.fn(),
  onDecideAgain: vi.fn(),
  onChooseChannel: vi.fn(),
  onChooseGroups: vi.fn(),
  onOpenWindow: vi.fn(() => Promise.resolve()),
  onIgnoreWord: vi.fn(),
  onOpenLink: vi.fn(),
  onCopy: vi.fn((_text: string) => Promise.resolve()),
};

export function show(props: Partial<ReviewPanelProps> = {}): void {
  const all: ReviewPanelProps = {
    view: demoView(),
    photoUrls: {},
    busy: false,
    isWaiting: false,
    mode: 'frame',
    mayDecide: true,
    error: null,
    ...events,
    ...props,
  };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <ReviewPanel {...all} />
      </WordsContext.Provider>,
      root,
    ),
  );
}

export const buttons = (name: string): HTMLButtonElement[] =>
  [...root.querySelectorAll('button')].filter((button) => button.textContent?.trim() === name);

export function press(name: string): void {
  const [button] = buttons(name);
  if (button === undefined) throw new Error(`no button "${name}"`);
  act(() => button.click());
}

export function choose(label: string): void {
  const found = [...root.querySelectorAll('label')].find((it) => it.textContent === label);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no choice "${label}"`);
  act(() => input.click());
}
