// @vitest-environment happy-dom
// Files chosen in an input are invisible to the page until they are released.
import { beforeEach, describe, expect, it } from 'vitest';
import { watchEventScopes } from '../../../utils/dom/event-scopes.ts';
import { approve } from '../../../utils/intake/approved-files.ts';
import type { AdmitExpected } from '../../../utils/intake/expected-files.ts';
import { guardFileInputs } from '../../../utils/intake/file-input-gate.ts';
import { nativeInput } from '../../../utils/intake/native-input.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';

// This environment has no chooser that a script can open.
HTMLInputElement.prototype.showPicker = () => undefined;

// Browsers copy an input with its files, as other objects; this environment leaves them out.
const { cloneNode } = Node.prototype;
Node.prototype.cloneNode = function (this: Node, isDeep?: boolean) {
  const copy = Reflect.apply(cloneNode, this, [isDeep]);
  if (this === input && copy instanceof HTMLInputElement) {
    native.fill(
      copy,
      native.filesOf(input).map((file) => new File([file], file.name)),
    );
  }
  return copy;
};

// Once for this page, as on a real one: the gate changes the page's own prototypes.
const native = nativeInput(globalThis);
let holds: FakeHolds = fakeHolds();
const page = { ...fakeHolds(), holdFiles: (files: readonly File[]) => holds.holdFiles(files) };
let admit: AdmitExpected = () => false;
guardFileInputs(page, native, watchEventScopes(globalThis), (files) => admit(files));

let input: HTMLInputElement;
let heard: string[];
beforeEach(() => {
  holds = fakeHolds();
  admit = () => false;
  input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  document.body.replaceChildren(input);
  heard = [];
  for (const type of ['input', 'change', 'cancel']) {
    input.addEventListener(type, () => heard.push(`${type} ${names()}`));
  }
});

const names = (): string => [...(input.files ?? [])].map((file) => file.name).join('+');
let count = 0;
/** What a teacher does: a new file every time, so that none was released before. */
function choose(...chosen: readonly string[]): void {
  count += 1;
  native.fill(
    input,
    chosen.map((name) => new File([`${count}`], name)),
  );
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('chosen files', () => {
  it('are held, and the page sees and hears nothing', () => {
    choose('a.jpg', 'b.jpg');
    expect(holds.one().files.map((file) => file.name)).toEqual(['a.jpg', 'b.jpg']);
    expect(names()).toBe('');
    expect(heard.filter((event) => event !== 'change ')).toEqual([]);
  });

  it('come as if they had just been chosen, when they are released', async () => {
    choose('a.jpg', 'b.jpg');
    heard.length = 0;
    holds.one().release();
    await settle();
    expect(heard).toEqual(['input a.jpg+b.jpg', 'change a.jpg+b.jpg']);
    expect(holds.opened).toHaveLength(1);
  });

  it('come without those that were taken out, and under the names they may have', async () => {
    choose('fenna.jpg', 'b.jpg');
    holds.one().release([{ index: 0, newName: 'foto-1.jpg', copy: null }]);
    await settle();
    expect(names()).toBe('foto-1.jpg');
  });

  it('do not come when they are refused: to the page nothing was chosen', async () => {
    choose('a.jpg');
    heard.length = 0;
    holds.one().refuse();
    await settle();
    expect(heard).toEqual(['cancel ']);
  });

  it('are replaced by a later choice, which counts', async () => {
    choose('a.jpg');
    choose('b.jpg');
    expect(holds.opened[0]?.isWithdrawn).toBe(true);
    holds.opened[1]?.release();
    await settle();
    expect(names()).toBe('b.jpg');
  });

  it('are held when the page reads an input that said nothing', () => {
    native.fill(input, [new File(['x'], 'stil.jpg')]);
    expect(names()).toBe('');
    expect(holds.one().files).toHaveLength(1);
  });

  it('are held when the page has taken its input away from the document', () => {
    input.remove();
    input.click();
    choose('a.jpg');
    expect(holds.one().files).toHaveLength(1);
    expect(names()).toBe('');
  });

  it('of a frame are no matter of this gate’s sweep: the frame’s own knows what was released there', () => {
    const inside = document.implementation.createHTMLDocument();
    const theirs = inside.body.appendChild(inside.createElement('input'));
    theirs.type = 'file';
    native.fill(theirs, [new File(['x'], 'a.jpg')]);
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    document.body.append(frame);
    page.sweep();
    expect(holds.opened).toEqual([]);
    expect(native.filesOf(theirs)).toHaveLength(1);
  });

  it('are held by a sweep when a browser has put them back without a word', async () => {
    native.fill(input, [new File(['x'], 'terug.jpg')]);
    page.sweep();
    expect(holds.one().files.map((file) => file.name)).toEqual(['terug.jpg']);
    expect(names()).toBe('');
    holds.one().release();
    await settle();
    page.sweep();
    expect(holds.opened).toHaveLength(1);
    expect(names()).toBe('terug.jpg');
  });

  it('pass with their own events when the teacher had saved them from us to choose them', () => {
    admit = (files) => {
      approve(files);
      return true;
    };
    choose('bewaard.jpg');
    expect(heard).toEqual(['input bewaard.jpg', 'change bewaard.jpg']);
    expect(holds.opened).toEqual([]);
  });

  it('come as other objects, so that the same file can be chosen again', async () => {
    choose('a.jpg');
    const [chosen] = holds.one().files;
    holds.one().release();
    await settle();
    expect(names()).toBe('a.jpg');
    expect(native.filesOf(input)[0]).not.toBe(chosen);
  });

  it('are released in a copy of the input as well, and held in a copy of one that is not', async () => {
    choose('a.jpg');
    holds.one().release();
    await settle();
    const copy = input.cloneNode() as HTMLInputElement;
    expect(copy.files?.[0]?.name).toBe('a.jpg');
    expect(holds.opened).toHaveLength(1);
    native.fill(input, [new File(['x'], 'stil.jpg')]);
    const other = input.cloneNode() as HTMLInputElement;
    expect(other.files).toHaveLength(0);
    expect(holds.opened[1]?.files[0]?.name).toBe('stil.jpg');
    native.empty(input);
  });

  it('do not come into an input that the page has thrown out', async () => {
    choose('a.jpg');
    input.remove();
    holds.one().release();
    await settle();
    expect(names()).toBe('');
  });
});

describe('a form around chosen files', () => {
  let form: HTMLFormElement;
  beforeEach(() => {
    form = document.createElement('form');
    form.append(input);
    document.body.replaceChildren(form);
  });
  const submit = (): Event => {
    const event = new Event('submit', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    form.dispatchEvent(event);
    return event;
  };

  it('that is sent during the hold is sent after it, with what was released', async () => {
    const { requestSubmit } = HTMLFormElement.prototype;
    let sent: string | null = null;
    HTMLFormElement.prototype.requestSubmit = () => {
      sent = names();
    };
    choose('a.jpg');
    expect(submit().defaultPrevented).toBe(true);
    expect(sent).toBeNull();
    holds.one().release();
    await settle();
    expect(sent).toBe('a.jpg');
    sent = null;
    choose('b.jpg');
    submit();
    holds.opened[1]?.refuse();
    await settle();
    HTMLFormElement.prototype.requestSubmit = requestSubmit;
    expect(sent).toBeNull();
  });

  it('is not told that a file is missing while it is held, and is when none is', () => {
    const invalid = (): boolean => {
      const event = new Event('invalid', { cancelable: true });
      input.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(invalid()).toBe(false);
    choose('a.jpg');
    expect(invalid()).toBe(true);
    holds.one().refuse();
  });

  it('that is wiped during the hold stays wiped', async () => {
    choose('a.jpg');
    form.dispatchEvent(new Event('reset', { bubbles: true }));
    expect(holds.one().isWithdrawn).toBe(true);
    await settle();
    expect(names()).toBe('');
  });

  it.each([
    ['gathered into FormData', () => new FormData(form)],
    ['submitted by script', () => form.submit()],
  ])('gives up no file that said nothing when it is %s', (_, act) => {
    native.fill(input, [new File(['x'], 'stil.jpg')]);
    act();
    expect(holds.one().files).toHaveLength(1);
    expect(native.filesOf(input)).toEqual([]);
  });
});

describe('an input that is opened by script', () => {
  it.each(['click', 'showPicker'] as const)('outside the document is watched, by %s', (how) => {
    input.remove();
    input[how]();
    choose('a.jpg');
    expect(holds.one().files).toHaveLength(1);
    expect(heard.filter((event) => event.includes('jpg'))).toEqual([]);
  });

  it('and thrown away while its file is held has it all the same, unless the page is another by then', async () => {
    const { href } = location;
    for (const route of ['', '#nieuws']) {
      document.body.append(input);
      input.click();
      choose('a.jpg');
      input.remove();
      history.replaceState(null, '', `${href}${route}`);
      holds.opened.at(-1)?.release();
      await settle();
      expect(names()).toBe(route === '' ? 'a.jpg' : '');
      native.empty(input);
    }
    history.replaceState(null, '', href);
    expect(heard.filter((event) => event === 'change a.jpg')).toHaveLength(1);
  });
});

describe('an input of another frame', () => {
  it('is known by what it is, not by its prototype', () => {
    const other = document.createElement('input');
    other.type = 'file';
    Object.setPrototypeOf(other, HTMLElement.prototype);
    expect(other instanceof HTMLInputElement).toBe(false);
    expect(native.isFileInput(other)).toBe(true);
    expect(native.isFileInput({ type: 'file', localName: 'input' })).toBe(false);
    expect(native.isFileInput(null)).toBe(false);
  });
});

describe('other inputs', () => {
  it('are left alone', () => {
    input.type = 'text';
    input.value = 'Schooltuin';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(input.value).toBe('Schooltuin');
    expect(heard).toEqual(['input ']);
    expect(holds.opened).toEqual([]);
  });
});
