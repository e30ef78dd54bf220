// @vitest-environment happy-dom
// The draft on the page now: its texts, its audience, and when another has taken its place.
import { describe, expect, it, vi } from 'vitest';
import { watchComposer } from '../../../utils/guard/composer.ts';
import { genericForm } from '../../../utils/sites/generic-form.ts';

function start(html: string) {
  document.body.innerHTML = html;
  const onClosed = vi.fn();
  return { onClosed, composer: watchComposer(genericForm, onClosed) };
}
const form = (text: string, group = '') =>
  `<form><label>Groep <select><option>${group}</option></select></label>
    <textarea aria-label="Tekst">${text}</textarea></form>`;
const [search, post] = [form(''), form('Wat een feest', 'Groep 3')];

describe('the draft on a page', () => {
  it('is that of the first composer with text, at an address without query', () => {
    history.replaceState(null, '', '/beheer/nieuws?leerling=Fenna');
    const { composer } = start(search + post);
    expect(composer.read()).toEqual({
      place: { adapter: 'generic-form', host: location.host, path: '/beheer/nieuws' },
      audience: { channel: 'website', groups: ['Groep 3'], isWholeSchool: false },
      texts: [{ kind: 'body', label: 'Tekst', value: 'Wat een feest' }],
    });
  });

  it('is that of the composer that is named', () => {
    const { composer } = start(search + post);
    const [first] = document.forms;
    expect(composer.read(first).texts).toEqual([]);
  });

  it('is nothing outside every composer: nothing is read there', () => {
    const { composer } = start('<label>Zoek <input value="Fenna"></label>');
    expect(composer.read()).toMatchObject({
      audience: { channel: 'website', groups: [], isWholeSchool: false },
      texts: [],
    });
  });
});

describe('a draft ends', () => {
  it('when another composer has taken the place of one that is gone', () => {
    const { composer, onClosed } = start(post);
    composer.read();
    document.body.innerHTML = post;
    composer.read();
    expect(onClosed).toHaveBeenCalledTimes(1);
    composer.read();
    expect(onClosed).toHaveBeenCalledTimes(1);
  });

  it('not while its composer is still on the page', () => {
    const { composer, onClosed } = start(post + search);
    const [first, second] = document.forms;
    for (const one of [first, second, first]) composer.read(one);
    expect(onClosed).not.toHaveBeenCalled();
  });

  it('by the composer that comes next, also when there was none in between', () => {
    const { composer, onClosed } = start(post);
    composer.read();
    document.body.innerHTML = '';
    composer.read();
    expect(onClosed).toHaveBeenCalled();
  });
});
