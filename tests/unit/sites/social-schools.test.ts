// @vitest-environment happy-dom
// Social Schools: closed unless the switch for the website is on.
import { describe, expect, it } from 'vitest';
import { isConceptRequest } from '../../../utils/publish/concept-request.ts';
import { audienceOf } from '../../../utils/sites/define-site.ts';
import { socialSchools } from '../../../utils/sites/social-schools.ts';

function composer(groups: readonly string[], isPublic: boolean): Element {
  const option = (name: string) =>
    `<div role="option" aria-selected="${groups.includes(name)}">${name}</div>`;
  document.body.innerHTML = `
    <button aria-label="Nieuw bericht"></button>
    <div role="dialog" aria-label="Nieuw bericht">
      <div contenteditable="true" aria-label="Bericht"></div>
      <div role="listbox">${['Hele school', 'Groep 3', 'Groep 4'].map(option).join('')}</div>
      <button role="switch" aria-checked="${isPublic}">Ook op de openbare website</button>
      <button>Plaatsen</button>
    </div>`;
  const element = document.querySelector(socialSchools.composer);
  if (element === null) throw new Error('no composer');
  return element;
}

describe('a post in Social Schools', () => {
  it('is for the closed app and its groups', () => {
    expect(audienceOf(socialSchools, composer(['Groep 3'], false))).toEqual({
      channel: 'closed_app',
      groups: ['Groep 3'],
      isWholeSchool: false,
    });
  });

  it('is for the website when it is shown there too (R2)', () => {
    expect(audienceOf(socialSchools, composer(['Groep 3', 'Groep 4'], true))).toMatchObject({
      channel: 'website',
      groups: ['Groep 3', 'Groep 4'],
    });
  });

  it('can be for the whole school', () => {
    expect(audienceOf(socialSchools, composer(['Hele school'], false)).isWholeSchool).toBe(true);
  });

  it('is for every group that is chosen, whatever its name: none is left out', () => {
    const element = composer(['Groep 3'], false);
    const list = element.querySelector('[role="listbox"]');
    list?.insertAdjacentHTML('beforeend', '<div role="option" aria-selected="true">Kleuters</div>');
    expect(audienceOf(socialSchools, element).groups).toEqual(['Groep 3', 'Kleuters']);
  });

  it('says nothing of groups before one is chosen', () => {
    expect(audienceOf(socialSchools, composer([], false)).groups).toEqual([]);
  });

  it('saves drafts by requests of its own', () => {
    const isDraft = (path: string, method = 'PUT'): boolean =>
      isConceptRequest(
        { method, url: `https://app.socialschools.eu${path}`, body: '{}' },
        socialSchools.conceptRequests,
      );
    expect(isDraft('/api/drafts/12')).toBe(true);
    expect(isDraft('/api/drafts/12?a=b')).toBe(true);
    expect(isDraft('/api/drafts/12', 'POST')).toBe(false);
    expect(isDraft('/api/posts/12')).toBe(false);
    expect(isDraft('/api/posts/12?from=/drafts/12')).toBe(false);
    expect(isDraft('/api/drafts/12/publish')).toBe(false);
  });
});
