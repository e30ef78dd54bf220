// The adapter of an address, by the same match patterns as the browser's.
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../utils/sites/pick-place.ts';
import { pickSite } from '../../../utils/sites/pick-site.ts';
import { guardedPatterns, sites } from '../../../utils/sites/registry.ts';

const matches = (pattern: string, href: string) => matchesPattern(pattern, new URL(href));

describe('a match pattern', () => {
  it.each([
    ['https://school.example/*', 'https://school.example/beheer?a=1', true],
    ['https://school.example/*', 'https://school.example:8443/', true],
    ['https://school.example/*', 'http://school.example/', false],
    ['https://school.example/*', 'https://www.school.example/', false],
    ['https://*.school.example/*', 'https://school.example/', true],
    ['https://*.school.example/*', 'https://a.b.school.example/', true],
    ['https://*.school.example/*', 'https://evilschool.example/', false],
    ['https://*.school.example/*', 'https://school.example.evil.example/', false],
    ['https://school.example/wp-admin/*.php', 'https://school.example/wp-admin/post.php', true],
    ['https://school.example/wp-admin/*.php', 'https://school.example/wp-admin/post', false],
    ['https://school.example/a*b*c', 'https://school.example/a-b-b-c', true],
    ['https://school.example/a*bc*c', 'https://school.example/abc', false],
    ['https://school.example/news', 'https://school.example/news', true],
    ['https://school.example/news', 'https://school.example/news/2', false],
    ['https://school.example/(a+)+$', 'https://school.example/aaaaaaaaaaaaaaaaaaaaaaaa', false],
    ['*://school.example/*', 'https://school.example/', false],
    ['<all_urls>', 'https://school.example/', false],
  ])('%s and %s: %s', (pattern, href, expected) => {
    expect(matches(pattern, href)).toBe(expected);
  });
});

describe('the site of a page', () => {
  it.each([
    ['https://app.socialschools.eu/communities/1', 'social-schools'],
    ['https://school.asg.nl/wp-admin/post.php', 'wordpress'],
    ['https://school.asg.nl/administrator/index.php?option=com_content', 'joomla'],
    ['https://school.asg.nl/beheer', 'generic-form'],
    ['https://talk.parro.com/', 'parro'],
    ['https://plaza.basisonline.nl/nieuws', 'basisonline'],
    ['https://www.schoolsunited.nl/', 'schoolsunited'],
    ['https://mijnschoolinfo.nl/', 'mijnschool'],
    ['http://127.0.0.1:9/wp-admin/post.php', 'wordpress'],
    ['http://127.0.0.1/social-schools/', 'social-schools'],
    ['http://127.0.0.1:4173/website/beheer', 'generic-form'],
  ])('%s is %s', (href, id) => {
    expect(pickSite(href)?.id).toBe(id);
  });

  it.each([
    'https://mail.example/',
    'https://socialschools.eu/',
    'https://ouders.basisonline.nl/',
    'https://school.asg.nl/administrator/index.php?option=com_users&view=users',
    'about:blank',
  ])('%s is not guarded', (href) => {
    expect(pickSite(href)).toBeNull();
  });
});

describe('the guarded sites', () => {
  it('have patterns that can be read, and a draft is told from publishing', () => {
    for (const site of sites) {
      for (const pattern of [...site.matches, ...site.neverGuarded, ...site.demoMatches]) {
        expect(pattern).toMatch(/^https?:\/\/(\*\.)?[\w.-]+\/[^ ]*$/);
      }
      expect(site.conceptControl.test('Opslaan als concept'), site.id).toBe(true);
      expect(site.publishControl.test('Publiceren'), site.id).toBe(true);
      expect(site.publishControl.test('Publish'), site.id).toBe(true);
      expect(site.conceptControl.test('Save draft'), site.id).toBe(true);
      expect(site.publishControl.test('Annuleren'), site.id).toBe(false);
    }
  });

  it('are those of the demo school only in a demo', () => {
    expect(guardedPatterns(false).some((it) => it.includes('127.0.0.1'))).toBe(false);
    expect(guardedPatterns(true).some((it) => it.includes('127.0.0.1'))).toBe(true);
    expect(guardedPatterns(false).every((it) => it.startsWith('https://'))).toBe(true);
  });
});
