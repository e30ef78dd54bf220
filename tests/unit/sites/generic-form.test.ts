// @vitest-environment happy-dom
// Every other site: a form of the school's own website.
import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../../utils/sites/define-site.ts';
import { genericForm } from '../../../utils/sites/generic-form.ts';
import { readTexts, textFieldsOf } from '../../../utils/sites/read-texts.ts';

function form(chosen: string): Element {
  document.body.innerHTML = `
    <form method="post">
      <label>Titel <input name="title" value="Schooltuin"></label>
      <label>Voor wie? <select><option>Kies</option><option>Hele school</option><option>Groep 3</option></select></label>
      <input type="file" multiple>
      <button>Publiceren</button><button name="draft">Opslaan als concept</button>
    </form>
    <label>Zoeken <input value="Fenna"></label>`;
  const select = document.querySelector('select');
  if (select !== null) select.value = chosen;
  const element = document.querySelector(genericForm.composer);
  if (element === null) throw new Error('no form');
  return element;
}

describe('a form on a website', () => {
  it('publishes on the website, for the chosen group', () => {
    expect(audienceOf(genericForm, form('Groep 3'))).toEqual({
      channel: 'website',
      groups: ['Groep 3'],
      isWholeSchool: false,
    });
  });

  it('can be for the whole school, or say nothing of groups', () => {
    expect(audienceOf(genericForm, form('Hele school'))).toMatchObject({
      groups: [],
      isWholeSchool: true,
    });
    expect(audienceOf(genericForm, form('Kies'))).toMatchObject({
      groups: [],
      isWholeSchool: false,
    });
  });

  it('is all that is read of its page', () => {
    expect(readTexts(textFieldsOf(form('Kies'))).map(({ value }) => value)).toEqual(['Schooltuin']);
  });
});
