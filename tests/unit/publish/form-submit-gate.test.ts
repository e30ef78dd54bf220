// @vitest-environment happy-dom
// `form.submit()` fires no event, so it is held here.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellAgain, tellStopped } from '../../../utils/messaging/form-words.ts';
import { guardFormSubmit } from '../../../utils/publish/form-submit-gate.ts';
import { createTextGate } from '../../../utils/publish/text-gate.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';

const text = 'Vandaag aten we radijs uit eigen tuin';
const { submit } = HTMLFormElement.prototype;
const submitted = vi.fn();

let holds: FakeHolds;
let form: HTMLFormElement;
beforeEach(() => {
  submitted.mockClear();
  HTMLFormElement.prototype.submit = submitted;
  holds = fakeHolds();
  guardFormSubmit(createTextGate(holds, { texts: () => [] }), {
    onWindow: (listen) => listen(window),
  });
  show('<form method="post"><textarea name="body"></textarea><input name="title"></form>');
});
afterEach(() => {
  HTMLFormElement.prototype.submit = submit;
});
function show(html: string): void {
  document.body.innerHTML = html;
  const [first] = document.forms;
  if (first === undefined) throw new Error('no form');
  form = first;
}
function write(value: string, name = 'body'): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.value = value;
  }
}

/** What a browser would send of it now. */
function sentOf(): readonly string[] {
  const formData = new FormData(form);
  form.dispatchEvent(Object.assign(new Event('formdata'), { formData }));
  return [...formData].map(([name, value]) => `${name}=${value}`);
}

describe('a form that the page empties as it sends it', () => {
  let sent: readonly string[];
  beforeEach(() => {
    sent = [];
    submitted.mockImplementation(() => {
      sent = sentOf();
    });
  });

  it('goes with what it had then, once, when it is released', async () => {
    write(text);
    form.submit();
    write('');
    await settle();
    holds.one().release();
    await settle();
    expect(sent).toEqual([`body=${text}`, 'title=']);
    expect(sentOf()).toEqual(['body=', 'title=']);
  });

  it('is held again when somebody has written in it since', async () => {
    write(text);
    form.submit();
    write('');
    await settle();
    write('Fenna van den Berg was er ook');
    holds.one().release();
    await settle();
    expect(submitted).not.toHaveBeenCalled();
    expect(holds.opened).toHaveLength(2);
  });

  it('goes with it as well when the guard has stopped its submit, and does it again', async () => {
    write(text);
    tellStopped(form);
    write('');
    await settle();
    tellAgain(form);
    expect(sentOf()).toEqual([`body=${text}`, 'title=']);
    await settle();
    expect(sentOf()).toEqual(['body=', 'title=']);
  });

  it('goes as it is when it was stopped, refused and filled in anew', async () => {
    write(text);
    tellStopped(form);
    write('');
    await settle();
    // The next submit is another one, whatever was in the form before.
    tellStopped(form);
    await settle();
    tellAgain(form);
    expect(sentOf()).toEqual(['body=', 'title=']);
  });

  it('says nothing of it to the page', () => {
    const heard = vi.fn();
    for (const type of ['beeldwacht:stopped', 'beeldwacht:again']) {
      form.addEventListener(type, heard);
      document.addEventListener(type, heard, true);
    }
    tellStopped(form);
    tellAgain(form);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a form that is submitted by script', () => {
  it('goes at once when there is no text in it', () => {
    write('12');
    write('a1b2c3d4e5f6a1b2c3d4e5f6', 'title');
    form.submit();
    expect(submitted).toHaveBeenCalledTimes(1);
    expect(holds.opened).toEqual([]);
  });

  it.each([
    ['a search', '<form method="get"><textarea>Fenna</textarea></form>'],
    ['a login', '<form method="post"><textarea>x</textarea><input type="password"></form>'],
    ['a lone field', '<form method="post"><input name="naam" value="Fenna"></form>'],
  ])('goes at once when it is no publication: %s', (_, html) => {
    show(html);
    form.submit();
    expect(submitted).toHaveBeenCalledTimes(1);
    expect(holds.opened).toEqual([]);
  });

  it('goes at once when it only saves a draft, also if a field of it is called action', () => {
    holds.conceptRequests = () => [
      { method: 'POST', address: '^/save', fields: { preview: '^yes$' } },
    ];
    const fields = `<input name="action" value="x"><textarea name="body">${text}</textarea>`;
    show(`<form method="post" action="/save">${fields}<input name="preview" value="yes"></form>`);
    form.submit();
    expect(submitted).toHaveBeenCalledTimes(1);
    show(`<form method="post" action="/save">${fields}<input name="preview"></form>`);
    form.submit();
    expect(submitted).toHaveBeenCalledTimes(1);
    expect(holds.opened).toHaveLength(1);
  });

  it('waits, and goes once when it is released', async () => {
    write(text);
    form.submit();
    form.submit();
    expect(submitted).not.toHaveBeenCalled();
    holds.one().release();
    await settle();
    expect(submitted).toHaveBeenCalledTimes(1);
  });

  it('is held for what editors put into its hidden fields', () => {
    show(`<form method="post"><div contenteditable="true"></div>
      <input type="hidden" name="content" value="${text}"></form>`);
    form.submit();
    expect(holds.one().texts).toEqual([{ label: 'content', value: text }]);
  });

  it('is held again for what was changed while it was held', async () => {
    write(text);
    form.submit();
    write('Fenna van den Berg was er ook');
    holds.one().release();
    await settle();
    expect(submitted).not.toHaveBeenCalled();
    holds.opened[1]?.release();
    await settle();
    expect(submitted).toHaveBeenCalledTimes(1);
  });

  it('stays where it is when it is refused, and can be tried again', async () => {
    write(text);
    form.submit();
    holds.one().refuse();
    await settle();
    expect(submitted).not.toHaveBeenCalled();
    form.submit();
    expect(holds.opened).toHaveLength(2);
  });

  it('that the page has thrown out is not submitted', async () => {
    write(text);
    form.submit();
    form.remove();
    holds.one().release();
    await settle();
    expect(submitted).not.toHaveBeenCalled();
  });

  it('is held when a field of it is called method, which hides the form’s own', () => {
    write(text);
    Object.defineProperty(form, 'method', { value: form.elements.namedItem('title') });
    expect(() => form.submit()).not.toThrow();
    expect(submitted).not.toHaveBeenCalled();
  });
});
