// @vitest-environment happy-dom
// One question at a time, about what has changed, and an answer counts only for what was asked.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFieldJudge, type FieldJudge } from '../../../utils/guard/judge-fields.ts';
import type { TypedAnswer, TypedTexts } from '../../../utils/messaging/typed-texts.ts';
import { seen } from '../../support/fakes/hold.ts';

let asked: string[][];
let colours: Map<Element, string>;
let answer: (typed: TypedTexts) => Promise<TypedAnswer>;
let judge: FieldJudge;
let title: HTMLInputElement;
let body: HTMLTextAreaElement;
let form: HTMLFormElement;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<form><input aria-label="Titel"><textarea></textarea></form>';
  const [it] = document.forms;
  if (it === undefined) throw new Error('no form');
  form = it;
  title = form.querySelector('input') ?? new HTMLInputElement();
  body = form.querySelector('textarea') ?? new HTMLTextAreaElement();
  asked = [];
  colours = new Map();
  answer = async ({ texts }) => ({
    status: 'judged',
    named: texts.filter(({ value }) => value.includes('Fenna')).map(({ id }) => id),
  });
  judge = createFieldJudge({
    ask(typed) {
      asked.push(typed.texts.map(({ value }) => value));
      return answer(typed);
    },
    audienceOf: () => seen([]),
    onNamed: (field, text) => colours.set(field, text),
    onClear: (field) => colours.delete(field),
  });
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  judge.touch(field, form);
}
const later = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

it('tells the colour of each field, and takes it back', async () => {
  type(body, 'Fenna won');
  await later();
  expect([...colours]).toEqual([[body, 'Fenna won']]);
  type(body, 'Een leerling won');
  await later(1_000);
  expect(colours.size).toBe(0);
});

it('asks about what has changed, fields of one composer together', async () => {
  type(body, 'Fenna won');
  await later();
  type(title, 'Sportdag');
  type(body, 'Fenna won!');
  await later(1_000);
  judge.touch(body, form);
  judge.touch(title, form);
  await later(10_000);
  expect(asked).toEqual([['Fenna won'], ['Sportdag', 'Fenna won!']]);
});

it('asks again about what is the same, when it has to be forgotten', async () => {
  type(body, 'Fenna won');
  await later(1_000);
  answer = async () => ({ status: 'judged', named: [] });
  judge.forget(body);
  judge.touch(body, form);
  await later();
  expect(asked).toHaveLength(2);
  expect(colours.size).toBe(0);
});

it('knows the colour of a text that comes back', async () => {
  type(body, 'Fenna won');
  await later(1_000);
  // The page emptied it, and the mark went.
  colours.clear();
  type(body, 'Fenna won');
  await later();
  expect(asked).toHaveLength(1);
  expect(colours.size).toBe(1);
});

it('does not ask about an empty field', async () => {
  type(body, 'Fenna');
  await later(1_000);
  type(body, '  ');
  await later(1_000);
  expect(asked).toEqual([['Fenna']]);
  expect(colours.size).toBe(0);
});

describe('an answer', () => {
  it('to what is no longer there says nothing', async () => {
    type(body, 'Fenna won');
    body.value = 'Een leerling won';
    await later(5_000);
    expect(colours.size).toBe(0);
  });

  it('that comes late is waited for: one question at a time', async () => {
    let give = (_: TypedAnswer): void => undefined;
    answer = () => new Promise((resolve) => (give = resolve));
    type(body, 'Fenna won');
    await later();
    type(title, 'Fenna');
    await later(30_000);
    expect(asked).toEqual([['Fenna won']]);
    give({ status: 'judged', named: [] });
    await later(1_000);
    expect(asked).toEqual([['Fenna won'], ['Fenna']]);
  });

  it('that is put off is asked for again, with what stands there then', async () => {
    const judged = answer;
    answer = async () => ({ status: 'later' });
    type(body, 'Fen');
    await later();
    answer = judged;
    body.value = 'Fenna';
    await later(3_000);
    expect(asked).toEqual([['Fen'], ['Fenna']]);
    expect([...colours.values()]).toEqual(['Fenna']);
  });

  it('that does not come leaves no mark, and the next key asks again', async () => {
    const judged = answer;
    type(body, 'Fenna won');
    await later(1_000);
    answer = () => Promise.reject(new Error('the worker is gone'));
    type(body, 'Fenna won ook');
    await later(1_000);
    expect(colours.size).toBe(0);
    answer = judged;
    judge.touch(body, form);
    await later(1_000);
    expect([...colours.values()]).toEqual(['Fenna won ook']);
  });
});

it('asks about many fields in parts', async () => {
  const fields = Array.from({ length: 25 }, (_, at) => {
    const field = document.createElement('textarea');
    field.value = `Tekst ${at}`;
    form.append(field);
    return field;
  });
  for (const field of fields) judge.touch(field, form);
  await later(10_000);
  // The first was asked about before the others came.
  expect(asked.map((texts) => texts.length)).toEqual([1, 20, 4]);
});
