// @vitest-environment happy-dom
// Files that are dropped or pasted come to the page only when they are released.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchEventScopes } from '../../../utils/dom/event-scopes.ts';
import { approve } from '../../../utils/intake/approved-files.ts';
import { nativeInput } from '../../../utils/intake/native-input.ts';
import { guardTransfers } from '../../../utils/intake/transfer-gate.ts';
import { FakeDragEvent } from '../../support/fakes/drag-event.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';

vi.stubGlobal('DragEvent', FakeDragEvent);
let holds: FakeHolds = fakeHolds();
guardTransfers(
  { ...fakeHolds(), holdFiles: (files) => holds.holdFiles(files) },
  nativeInput(globalThis),
  watchEventScopes(globalThis),
  (files) => files.every(({ name }) => name === 'bewaard.jpg') && approveAll(files),
);
function approveAll(files: readonly File[]): boolean {
  approve(files);
  return true;
}

let zone: HTMLElement;
let heard: string[];
beforeEach(() => {
  holds = fakeHolds();
  zone = document.createElement('div');
  document.body.replaceChildren(zone);
  heard = [];
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop', 'paste']) {
    zone.addEventListener(type, (event) => heard.push(`${type} ${filesOf(event)}`.trim()));
  }
});

function filesOf(event: Event): string {
  const isDrag = event instanceof DragEvent;
  const transfer = isDrag ? event.dataTransfer : (event as ClipboardEvent).clipboardData;
  return [...(transfer?.files ?? [])].map((file) => file.name).join('+');
}

function give(type: 'drop' | 'paste', ...names: readonly string[]): Event {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name));
  const init = { bubbles: true, cancelable: true };
  const event =
    type === 'drop'
      ? new DragEvent(type, { ...init, dataTransfer: transfer })
      : new ClipboardEvent(type, { ...init, clipboardData: transfer });
  zone.dispatchEvent(event);
  return event;
}

describe('files that the teacher saved from us, to choose them by hand', () => {
  it('come with the drop itself', () => {
    expect(give('drop', 'bewaard.jpg').defaultPrevented).toBe(false);
    expect(heard).toEqual(['drop bewaard.jpg']);
    expect(holds.opened).toEqual([]);
  });
});

describe('dropped files', () => {
  it('are held: the page hears only that the drag has ended', () => {
    expect(give('drop', 'a.jpg').defaultPrevented).toBe(true);
    expect(heard).toEqual(['dragleave']);
    expect(holds.one().files.map((file) => file.name)).toEqual(['a.jpg']);
  });

  it('are dropped again when they are released, without those taken out', async () => {
    give('drop', 'a.jpg', 'fenna.jpg');
    heard.length = 0;
    holds.one().release([{ index: 1, newName: 'foto-1.jpg', copy: null }]);
    await settle();
    // A drop zone that is shown a moment after the drag began is hidden by the drop.
    expect(heard).toEqual(['dragenter foto-1.jpg', 'dragover foto-1.jpg']);
    await vi.waitFor(() => expect(heard.at(-1)).toBe('drop foto-1.jpg'));
    expect(holds.opened).toHaveLength(1);
  });

  it('come as the browser’s own drags do: they may be copied', async () => {
    let dropped: DataTransfer | null = null;
    zone.addEventListener('drop', (event) => {
      dropped = (event as DragEvent).dataTransfer;
    });
    give('drop', 'a.jpg');
    holds.one().release();
    await vi.waitFor(() => expect(dropped).not.toBeNull());
    const transfer = dropped as unknown as DataTransfer;
    expect([transfer.effectAllowed, transfer.dropEffect]).toEqual(['all', 'copy']);
  });

  it('on a file input come into it, as the browser itself would put them there', async () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.addEventListener('change', () => heard.push(`change ${input.files?.[0]?.name}`));
    zone = input;
    document.body.replaceChildren(zone);
    expect(give('drop', 'a.jpg').defaultPrevented).toBe(true);
    expect(input.files).toHaveLength(0);
    holds.one().release();
    await settle();
    expect(heard).toEqual(['change a.jpg']);
  });

  it('do not come when they are refused, or when the page has thrown the zone out', async () => {
    give('drop', 'a.jpg');
    holds.opened[0]?.refuse();
    give('drop', 'b.jpg');
    zone.remove();
    holds.opened[1]?.release();
    await settle();
    expect(heard).toEqual(['dragleave', 'dragleave']);
  });
});

describe('a paste', () => {
  it('with files is held, and pasted again when it is released', async () => {
    give('paste', 'a.jpg');
    expect(heard).toEqual([]);
    holds.one().release();
    await settle();
    expect(heard).toEqual(['paste a.jpg']);
  });

  it('of files and words keeps its words, which the browser pastes unless the page did', async () => {
    const insert = vi.fn<typeof document.execCommand>(() => true);
    document.execCommand = insert;
    for (const isTaken of [false, true]) {
      if (isTaken) zone.addEventListener('paste', (event) => event.preventDefault());
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'Wat een feest');
      transfer.items.add(new File(['x'], 'a.jpg'));
      const init = { bubbles: true, cancelable: true, clipboardData: transfer };
      zone.dispatchEvent(new ClipboardEvent('paste', init));
      holds.opened.at(-1)?.release();
      await settle();
    }
    expect(heard).toEqual(['paste a.jpg', 'paste a.jpg']);
    expect(insert.mock.calls).toEqual([['insertText', false, 'Wat een feest']]);
  });

  it('has its files where the browser makes an event of ours without them', async () => {
    class Bare extends Event {
      readonly clipboardData = null;
    }
    const first = ClipboardEvent;
    const files: string[] = [];
    zone.addEventListener('paste', (event) => files.push(filesOf(event)));
    give('paste', 'a.jpg');
    // As in Firefox.
    vi.stubGlobal('ClipboardEvent', Bare);
    holds.one().release();
    await settle();
    vi.stubGlobal('ClipboardEvent', first);
    expect(files).toEqual(['a.jpg']);
  });

  it('without files is left alone', () => {
    expect(give('paste').defaultPrevented).toBe(false);
    expect(heard).toEqual(['paste']);
    expect(holds.opened).toEqual([]);
  });
});
