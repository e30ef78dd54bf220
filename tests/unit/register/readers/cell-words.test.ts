// Tick boxes, switches and choices of a page: their state counts, not the word beside them.
import { describe, expect, it } from 'vitest';
import { readHtmlTables } from '../../../../utils/register/readers/read-html-table.ts';

const cell = (html: string): string => {
  const [rows = []] = readHtmlTables(`<table><tr><td>Puck</td><td>${html}</td><td>x</td></table>`);
  return rows[0]?.cells[1] ?? 'no cell';
};

describe('a cell of a page', () => {
  it.each([
    ['<input type="checkbox">', 'nee'],
    ['<input type="checkbox" checked>', 'ja'],
    ['<label><input type="checkbox"> Akkoord</label>', 'nee'],
    ['<label><input type="checkbox" checked> Ja</label>', 'ja'],
    ['<input type="checkbox" aria-label="Toestemming">', 'nee'],
    ['<button role="switch" aria-checked="false" aria-label="Toestemming"></button>', 'nee'],
    ['<button role="switch" aria-checked="true" aria-label="Toestemming"></button>', 'ja'],
    ['<span role="checkbox" aria-checked="false"><span hidden>x</span>Toestemming</span>', 'nee'],
    ['<button aria-pressed="false">Akkoord</button>', 'nee'],
    ['<input type="checkbox"> Geen toestemming', ''],
    ['<input type="checkbox" checked> Geen toestemming', 'Geen toestemming'],
    ['<input type="checkbox" checked> Website', '☑ Website'],
    ['<input type="checkbox"> Website', '☐ Website'],
    ['<input type="checkbox" checked> Website <input type="checkbox"> Pers', '☑ Website ☐ Pers'],
  ])('%s says %j', (html, words) => {
    expect(cell(html)).toBe(words);
  });

  it.each([
    ['<input type="radio">Ja <input type="radio" checked>Nee', 'Nee'],
    ['<label><input type="radio" checked>Ja</label><label><input type="radio">Nee</label>', 'Ja'],
    ['<input type="radio">Ja <input type="radio">Nee', ''],
    // Which word belongs to which is not clear: it is asked about, with the marks.
    ['Ja <input type="radio"> Nee <input type="radio" checked>', 'Ja ☐ Nee ☑'],
    ['<select><option>Ja<option selected>Nee</select>', 'Nee'],
  ])('the choice %s says %j', (html, words) => {
    expect(cell(html)).toBe(words);
  });

  it.each([
    ['<svg><title>Ja</title><path/></svg>', 'Ja'],
    ['<button aria-label="Nee"><img alt="Nee"></button>', 'Nee'],
    ['<span style="display: none">Ja</span><span>Nee</span>', 'Nee'],
    ['<span hidden>1</span>Ja<br>', 'Ja'],
    ['<i title="Niet ingevuld" class="icon"></i>', 'Niet ingevuld'],
  ])('the icon %s says %j', (html, words) => {
    expect(cell(html)).toBe(words);
  });

  it('that is hidden keeps its column, so that no other shifts', () => {
    const [rows] = readHtmlTables(
      '<table><tr><td>Puck<td style="display:none">ja<td>nee</tr></table>',
    );
    expect(rows?.[0]?.cells).toEqual(['Puck', 'ja', 'nee']);
  });
});
