// @vitest-environment happy-dom
// Which draft a field belongs to: its composer's, the page's, or none.
import { describe, expect, it } from 'vitest';
import { composerAround, composerOf, fieldsOf } from '../../../utils/sites/composer-of.ts';
import { genericForm } from '../../../utils/sites/generic-form.ts';
import { mijnschool } from '../../../utils/sites/mijnschool.ts';
import { readTexts } from '../../../utils/sites/read-texts.ts';

function show(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-it]');
  if (element === null) throw new Error('not on the page');
  return element;
}

describe('an editor outside every form', () => {
  const loose = '<textarea data-it>Wat een feest</textarea>';

  it('is written in for the page, on a website', () => {
    expect(composerOf(genericForm, show(loose))).toBe(document.body);
    expect(composerOf(genericForm, show('<div contenteditable="true" data-it></div>'))).toBe(
      document.body,
    );
  });

  it('is nobody’s in a parent app: that is a chat', () => {
    expect(composerOf(mijnschool, show(loose))).toBeNull();
  });

  it.each([
    ['a line of its own', '<input data-it value="Fenna">'],
    ['a field that names its form', '<form id="a"></form><textarea form="a" data-it></textarea>'],
  ])('is not %s', (_, html) => {
    expect(composerOf(genericForm, show(html))).toBeNull();
  });

  it('is read with what stands beside it, and without what is in forms', () => {
    show(`${loose}<input value="Titel"><form><textarea>Nieuwsbrief</textarea></form>`);
    const texts = readTexts(fieldsOf(genericForm, document.body));
    expect(texts.map(({ value }) => value)).toEqual(['Wat een feest', 'Titel']);
  });
});

describe('a control outside every form', () => {
  const button = '<button data-it>Publiceren</button>';

  it('is about the page, beside an editor in which something is written', () => {
    const control = show(`<textarea>Wat een feest</textarea>${button}`);
    expect(composerAround(genericForm, control)).toBe(document.body);
  });

  it.each([
    ['an editor that is empty', '<textarea> </textarea>'],
    ['a form', '<form><textarea>Wat een feest</textarea></form>'],
    ['a search', '<input value="Fenna">'],
  ])('is about nothing, beside %s', (_, html) => {
    expect(composerAround(genericForm, show(html + button))).toBeNull();
  });
});
