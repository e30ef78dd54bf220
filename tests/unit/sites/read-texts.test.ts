// @vitest-environment happy-dom
// The texts of a draft, as they stand in the fields of its composer.
import { describe, expect, it } from 'vitest';
import { readTexts, textFieldsOf } from '../../../utils/sites/read-texts.ts';

function read(html: string) {
  document.body.innerHTML = html;
  return readTexts(textFieldsOf(document.body));
}

describe('the texts of a composer', () => {
  it('are those of its fields, with their labels', () => {
    expect(
      read(`
        <label>Titel <input value="Schooltuin"></label>
        <label for="t">Tekst</label><textarea id="t">Wat een feest</textarea>
        <div contenteditable="true" aria-label="Bericht">Met radijs</div>
        <input type="text" aria-label="Alternatieve tekst" value="Een kind">`),
    ).toEqual([
      { kind: 'title', label: 'Titel', value: 'Schooltuin' },
      { kind: 'body', label: 'Tekst', value: 'Wat een feest' },
      { kind: 'body', label: 'Bericht', value: 'Met radijs' },
      { kind: 'alt', label: 'Alternatieve tekst', value: 'Een kind' },
    ]);
  });

  it('are not those of passwords, files and hidden fields', () => {
    expect(
      read(`<input type="password" value="geheim"><input type="hidden" value="token">
        <input type="file"><input type="checkbox" value="on" checked>`),
    ).toEqual([]);
  });

  it('are not empty', () => {
    expect(read('<textarea> </textarea><div contenteditable="true"> </div>')).toEqual([]);
  });

  it.each(['true', '', 'plaintext-only'])(
    'are read once where an editor holds another: contenteditable="%s"',
    (outer) => {
      const nested = `<div contenteditable="${outer}" aria-label="Bericht">Een
        <div contenteditable="true">twee</div></div>`;
      expect(read(nested)).toMatchObject([{ label: 'Bericht' }]);
    },
  );

  it('are no part of the label that stands around their field', () => {
    expect(read('<label>Tekst <textarea>Fenna las een titel voor</textarea></label>')).toEqual([
      { kind: 'body', label: 'Tekst', value: 'Fenna las een titel voor' },
    ]);
  });

  it('are also those of fields elsewhere that name the form', () => {
    document.body.innerHTML = `<form id="f"><textarea>Binnen</textarea></form>
      <textarea form="f">Buiten</textarea><textarea>Zoeken</textarea>`;
    const [form] = document.forms;
    if (form === undefined) throw new Error('no form');
    expect(readTexts(textFieldsOf(form)).map(({ value }) => value)).toEqual(['Binnen', 'Buiten']);
  });

  it('are not those that cannot be edited', () => {
    expect(read('<div contenteditable="false">Fenna</div><p>Fenna</p>')).toEqual([]);
  });

  it('are left as they are', () => {
    const html = '<textarea>Wat een feest</textarea>';
    read(html);
    expect(document.body.innerHTML).toBe(html);
  });

  it.each([
    ['Titel van het bericht', 'title'],
    ['Onderwerp', 'title'],
    ['Alt-tekst', 'alt'],
    ['Beschrijving van de foto', 'alt'],
    ['Subtitel?', 'body'],
    ['', 'body'],
  ])('by its label "%s" is a %s', (label, kind) => {
    expect(read(`<textarea aria-label="${label}">x</textarea>`)).toMatchObject([{ kind }]);
  });
});
