// @vitest-environment happy-dom
// `form.submit()` fires no event, so it is held here.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
  guardFormSubmit(createTextGate(holds, { texts: () => [{ label: 'Tekst', value: text }] }));
  form = document.createElement('form');
  form.innerHTML = '<textarea name="body"></textarea>';
  document.body.replaceChildren(form);
});
afterEach(() => {
  HTMLFormElement.prototype.submit = submit;
});
function write(value: string): void {
  const field = form.querySelector('textarea');
  if (field !== null) field.value = value;
}

describe('a form that is submitted by script', () => {
  it('goes at once when it carries nothing that was typed', () => {
    form.submit();
    expect(submitted).toHaveBeenCalledTimes(1);
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

  it('stays where it is when it is refused, and can be tried again', async () => {
    write(text);
    form.submit();
    holds.opened[0]?.refuse();
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
});
