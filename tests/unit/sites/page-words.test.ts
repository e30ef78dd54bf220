// @vitest-environment happy-dom
// The words that a page shows for its controls.
import { describe, expect, it } from 'vitest';
import { isSwitchedOn, nameOf } from '../../../utils/sites/page-words.ts';

/** Shows the page, and gives the element that the test is about. */
function show(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-it]');
  if (element === null) throw new Error('not on the page');
  return element;
}

describe('the name of a control', () => {
  it.each([
    ['<button data-it> Nu  <b>plaatsen</b></button>', 'Nu plaatsen'],
    ['<div role="button" data-it>Plaatsen</div>', 'Plaatsen'],
    ['<button data-it aria-label="Plaatsen"><svg></svg></button>', 'Plaatsen'],
    [
      '<i id="a">Nu</i><i id="b">plaatsen</i><div data-it aria-labelledby="a b"></div>',
      'Nu plaatsen',
    ],
    ['<label for="t">Titel</label><input id="t" data-it>', 'Titel'],
    ['<label>Titel <input data-it></label>', 'Titel'],
    ['<label>Tekst <textarea data-it>Fenna las een titel voor</textarea></label>', 'Tekst'],
    ['<label>Groep <select data-it><option>Groep 3</option></select></label>', 'Groep'],
    ['<label><b>Titel</b> van het bericht <input data-it></label>', 'Titel van het bericht'],
    ['<input data-it type="submit" value="Publiceren">', 'Publiceren'],
    ['<input data-it type="text" value="Fenna" name="titel">', 'titel'],
    ['<div data-it title="Bericht">Fenna leest voor</div>', 'Bericht'],
    ['<textarea data-it placeholder="Schrijf iets"></textarea>', 'Schrijf iets'],
    ['<div data-it aria-label=" ">Fenna</div>', ''],
    ['<div data-it aria-labelledby="none"></div>', ''],
  ])('%s is "%s"', (html, name) => {
    expect(nameOf(show(html))).toBe(name);
  });
});

describe('a switch', () => {
  it.each([
    ['<button role="switch" aria-checked="true">Openbare website</button>', true],
    ['<button role="switch" aria-checked="false">Openbare website</button>', false],
    ['<button role="switch" aria-checked="true">Reacties</button>', false],
    ['<label><input type="checkbox" checked>Openbare website</label>', true],
    ['<label><input type="checkbox">Openbare website</label>', false],
    ['<div role="checkbox" aria-checked="true" aria-label="openbare website"></div>', true],
  ])('%s is on: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(isSwitchedOn(document, /openbare website/i)).toBe(expected);
  });
});
