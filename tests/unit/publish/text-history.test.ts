// @vitest-environment happy-dom
// What was typed on a page: it is still known when the page has emptied its editor.
import { beforeEach, describe, expect, it } from 'vitest';
import { keepTextHistory, type TextHistory } from '../../../utils/publish/text-history.ts';
import { fakeHolds } from '../../support/fakes/gate-holds.ts';

let history: TextHistory;
beforeEach(() => {
  document.body.innerHTML = `
    <textarea aria-label="Tekst"></textarea>
    <input type="text" name="titel">
    <input type="password" name="wachtwoord">
    <input type="search" name="zoek">
    <div contenteditable="true" aria-label="Bericht"></div>
    <textarea name="chat" data-outside></textarea>`;
  history = keepTextHistory(fakeHolds(), { onWindow: (listen) => listen(window) });
});

function type(selector: string, value: string): void {
  const field = document.querySelector(selector);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    field.value = value;
  else if (field !== null) field.textContent = value;
  field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('the history of texts', () => {
  it('has the latest text of each field, with its label', () => {
    type('textarea', 'Wat een');
    type('[name=titel]', 'Schooltuin');
    type('textarea', 'Wat een feest');
    expect(history.texts()).toEqual([
      { label: 'titel', value: 'Schooltuin' },
      { label: 'Tekst', value: 'Wat een feest' },
    ]);
  });

  it('keeps a text whose field was emptied by script', () => {
    type('textarea', 'Wat een feest');
    document.body.innerHTML = '';
    expect(history.texts()).toMatchObject([{ value: 'Wat een feest' }]);
  });

  it('has nothing of a field that the teacher emptied', () => {
    type('textarea', 'Wat een feest');
    type('textarea', ' ');
    expect(history.texts()).toEqual([]);
  });

  it('has no passwords and no searches', () => {
    type('[name=wachtwoord]', 'geheim123');
    type('[name=zoek]', 'Fenna Berg');
    expect(history.texts()).toEqual([]);
  });

  it('has nothing of a field outside a composer', () => {
    type('[name=chat]', 'Fenna was vandaag ziek');
    expect(history.texts()).toEqual([]);
  });

  it('reads an editor inside a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const area = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(area);
    area.value = 'Binnen';
    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(history.texts()).toMatchObject([{ value: 'Binnen' }]);
  });

  it('forgets the oldest when there are very many', () => {
    for (let at = 0; at < 51; at += 1) {
      const area = document.createElement('textarea');
      document.body.append(area);
      area.value = `tekst ${at}`;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(history.texts()).toHaveLength(50);
    expect(history.texts()[0]?.value).toBe('tekst 1');
  });
});
