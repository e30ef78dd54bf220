// @vitest-environment happy-dom
// For which groups a draft is: a control that is about groups is taken whole.
import { describe, expect, it } from 'vitest';
import { chosenGroups } from '../../../utils/sites/page-audience.ts';

function chosen(html: string) {
  document.body.innerHTML = html;
  return chosenGroups(document.body);
}
const groupsIn = (html: string) => chosen(html).groups;

describe('the groups chosen in a select', () => {
  it('are those of a select that is called so, with unusual names too', () => {
    expect(
      groupsIn(`<label>Voor wie? <select multiple><option selected>Kleuters</option>
        <option selected>Groep 3</option><option>Groep 4</option></select></label>`),
    ).toEqual(['Kleuters', 'Groep 3']);
  });

  it('are those of a select with a group among its choices, whatever it is called', () => {
    expect(
      groupsIn('<select><option>Groep 3</option><option selected>Plusklas</option></select>'),
    ).toEqual(['Plusklas']);
  });

  it.each(['<option value="">Kies een groep</option>', '<option>-</option>', '<option> </option>'])(
    'are none while nothing is chosen: %s',
    (option) => {
      expect(groupsIn(`<select aria-label="Groep">${option}</select>`)).toEqual([]);
    },
  );

  it('are not the choices of a select about something else', () => {
    expect(
      groupsIn(
        '<select aria-label="Rubriek"><option>Nieuws</option><option>Sport</option></select>',
      ),
    ).toEqual([]);
  });
});

describe('the groups chosen in a list', () => {
  const list = (...names: readonly string[]) =>
    `<div role="listbox">${names
      .map(
        (name) =>
          `<div role="option" aria-selected="${name.startsWith('+')}">${name.replace('+', '')}</div>`,
      )
      .join('')}</div>`;

  it('are all that are selected, once it has a group among its choices', () => {
    expect(groupsIn(list('+Groep 5', '+Kleuters', 'Groep 6'))).toEqual(['Groep 5', 'Kleuters']);
    expect(groupsIn(list('Hele school', '+Kleuters'))).toEqual(['Kleuters']);
  });

  it('are none of a list about something else', () => {
    expect(groupsIn(list('+Nieuws', 'Agenda'))).toEqual([]);
  });

  it('are those of each list by itself', () => {
    expect(groupsIn(list('+Nieuws') + list('+Groep 3'))).toEqual(['Groep 3']);
  });
});

describe('the groups chosen in boxes', () => {
  it('are all that are ticked among boxes that stand together', () => {
    expect(
      groupsIn(`<fieldset><label><input type="checkbox" checked> Groep 5</label>
        <label><input type="checkbox"> Groep 6</label>
        <label><input type="checkbox" checked> Kleuters</label></fieldset>
        <fieldset><label><input type="checkbox" checked> Reacties</label></fieldset>`),
    ).toEqual(['Groep 5', 'Kleuters']);
  });

  it('are also those of radio buttons and of boxes that are no inputs', () => {
    expect(
      groupsIn(`<fieldset><label><input type="radio" checked> Groep 7</label></fieldset>
        <div role="group"><div role="checkbox" aria-checked="true">Groep 8</div>
        <div role="checkbox" aria-checked="false">Groep 1</div></div>`),
    ).toEqual(['Groep 7', 'Groep 8']);
  });
});

describe('the whole school', () => {
  it.each(['Hele school', 'De gehele school'])('is chosen by "%s"', (name) => {
    const html = `<select><option selected>${name}</option><option>Groep 3</option></select>`;
    expect(chosen(html)).toEqual({ groups: [], isWholeSchool: true });
  });

  it('is not chosen by a choice that only can be made', () => {
    const html = '<select><option selected>Groep 3</option><option>Hele school</option></select>';
    expect(chosen(html)).toEqual({ groups: ['Groep 3'], isWholeSchool: false });
  });
});

it('a group that is chosen twice is one group', () => {
  const select = '<select><option selected>Groep 3</option></select>';
  expect(groupsIn(select + select)).toEqual(['Groep 3']);
});

it('a page that says nothing of groups has none', () => {
  expect(chosen('<form><textarea></textarea></form>')).toEqual({
    groups: [],
    isWholeSchool: false,
  });
});
