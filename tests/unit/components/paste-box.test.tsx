// @vitest-environment happy-dom
// The clipboard as text: handed on, and never shown.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { PasteBox } from '../../../components/options/paste-box.tsx';

const root = document.createElement('div');
afterEach(() => render(null, root));

function paste(isInert: boolean, data: Record<string, string>) {
  const onPaste = vi.fn();
  act(() => render(<PasteBox isInert={isInert} onPaste={onPaste} />, root));
  const box = root.querySelector('textarea');
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: (type: string) => data[type] ?? '' } });
  act(() => {
    box?.dispatchEvent(event);
  });
  return { onPaste, event, box };
}

it('hands on markup and text, and shows neither', () => {
  const { onPaste, event, box } = paste(false, { 'text/html': '<table>', 'text/plain': 'Sem\tja' });
  expect(onPaste).toHaveBeenCalledWith({ html: '<table>', text: 'Sem\tja' });
  expect(event.defaultPrevented).toBe(true);
  expect(box?.value).toBe('');
});

it('says so when there is nothing, and takes nothing while a list is read', () => {
  expect(paste(false, {}).onPaste).not.toHaveBeenCalled();
  expect(root.textContent).toContain('register_pasted_none');
  expect(paste(true, { 'text/plain': 'Sem\tja' }).onPaste).not.toHaveBeenCalled();
});
