// @vitest-environment happy-dom
// What a teacher does to publish is stopped; what scripts do, or what publishes nothing, is not.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PublishAct, watchPublishing } from '../../../utils/guard/publish-click.ts';
import { socialSchools } from '../../../utils/sites/social-schools.ts';

// Once for this page, as on a real one. A composer of this site may be a form as well.
let acts: PublishAct[] = [];
watchPublishing(
  { ...socialSchools, composer: '[role="dialog"], form' },
  (act) => acts.push(act),
  () => passes,
);
let passes = false;

const heard: string[] = [];
beforeEach(() => {
  acts = [];
  passes = false;
  heard.length = 0;
});

function show(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-it]');
  if (element === null) throw new Error('not on the page');
  for (const type of ['click', 'submit']) {
    element.addEventListener(type, () => heard.push(type));
  }
  return element;
}

/** An event of the browser's own, as a person causes it. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const click = (element: Element) => {
  const event = trusted(new MouseEvent('click', { bubbles: true, cancelable: true }));
  element.dispatchEvent(event);
  return event;
};
const submit = (form: Element, submitter: HTMLElement | null = null) => {
  const init = { bubbles: true, cancelable: true, submitter };
  const event = trusted(new SubmitEvent('submit', init));
  form.dispatchEvent(event);
  return event;
};
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;

describe('a click on a control that publishes', () => {
  it('is stopped before the page hears of it', () => {
    const button = show(dialog('<button type="button" data-it>Plaatsen</button>'));
    expect(click(button).defaultPrevented).toBe(true);
    expect(acts).toMatchObject([{ source: 'click', composer: button.parentElement }]);
    expect(heard).toEqual([]);
  });

  it('is let be where the site is switched off', () => {
    passes = true;
    const button = show(dialog('<button type="button" data-it>Plaatsen</button>'));
    expect(click(button).defaultPrevented).toBe(false);
    expect(acts).toEqual([]);
    const form = show('<form method="post" data-it><textarea></textarea></form>');
    expect(submit(form).defaultPrevented).toBe(false);
    expect(acts).toEqual([]);
  });

  it('is stopped on what stands in the control, and on one that is no button', () => {
    click(show(dialog('<button type="button" aria-label="Plaatsen"><b data-it>+</b></button>')));
    click(show(dialog('<div role="button" data-it title="Plaatsen"></div>')));
    expect(acts).toHaveLength(2);
  });

  it('is let be when it only opens a panel, in which the real one stands', () => {
    click(show(dialog('<button type="button" aria-expanded="false" data-it>Plaatsen</button>')));
    expect(acts).toEqual([]);
    expect(heard).toEqual(['click']);
  });

  it('comes again when it is released, and then passes', async () => {
    const button = show(dialog('<button type="button" data-it>Plaatsen</button>'));
    click(button);
    acts[0]?.replay();
    expect(heard).toEqual(['click']);
  });

  it('is ready only when the site has enabled its button: a photo may be on its way', async () => {
    vi.useFakeTimers();
    const button = show(dialog('<button type="button" data-it>Plaatsen</button>'));
    click(button);
    button.setAttribute('aria-disabled', 'true');
    const ready = vi.fn();
    acts[0]?.ready().then(ready);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ready).not.toHaveBeenCalled();
    button.removeAttribute('aria-disabled');
    await vi.advanceTimersByTimeAsync(200);
    expect(ready).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it.each([
    ['another control', dialog('<button type="button" data-it>Annuleren</button>')],
    ['a draft', dialog('<button type="button" data-it>Concept plaatsen</button>')],
    ['outside a composer', '<button type="button" data-it>Plaatsen</button>'],
    ['what submits a form', '<form method="post"><button data-it>Plaatsen</button></form>'],
    ['no control', dialog('<p data-it>Plaatsen</p>')],
  ])('is not: %s', (_, html) => {
    expect(click(show(html)).defaultPrevented).toBe(false);
    expect(acts).toEqual([]);
    expect(heard).toEqual(['click']);
  });

  it('is not a click by a script: its request meets the network gate', () => {
    const button = show(dialog('<button type="button" data-it>Plaatsen</button>'));
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(acts).toEqual([]);
  });
});

describe('a submit', () => {
  const post = '<form method="post" data-it><textarea></textarea><button>Opslaan</button></form>';

  it('of a form that can hold a post is stopped', () => {
    const form = show(post);
    expect(submit(form).defaultPrevented).toBe(true);
    expect(acts).toMatchObject([{ source: 'submit', composer: form }]);
    expect(heard).toEqual([]);
  });

  it('comes again by the same button when it is released, and then passes', () => {
    const form = show(post);
    const button = form.querySelector('button');
    const again = vi.fn(() => void submit(form, button));
    const { requestSubmit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.requestSubmit = again;
    submit(form, button);
    acts[0]?.replay();
    HTMLFormElement.prototype.requestSubmit = requestSubmit;
    expect(again).toHaveBeenCalledWith(button);
    expect(heard).toEqual(['submit']);
    submit(form, button);
    expect(acts).toHaveLength(2);
  });

  it('that saves a draft passes', () => {
    const form = show(post);
    const draft = document.createElement('button');
    draft.textContent = 'Opslaan als concept';
    expect(submit(form, draft).defaultPrevented).toBe(false);
    expect(acts).toEqual([]);
  });

  it.each([
    ['a search', '<form method="get" data-it><textarea></textarea></form>'],
    ['a login', '<form method="post" data-it><input type="password"><textarea></textarea></form>'],
    ['a lone field', '<form method="post" data-it><input name="naam"></form>'],
  ])('of %s passes', (_, html) => {
    expect(submit(show(html)).defaultPrevented).toBe(false);
    expect(acts).toEqual([]);
  });

  it('that a page announces itself submits nothing, and passes', () => {
    show(post).dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(acts).toEqual([]);
  });
});
