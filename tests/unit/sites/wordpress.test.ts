// @vitest-environment happy-dom
// WordPress: what publishes, what only saves a draft, and what is none of the guard's business.
import { beforeEach, describe, expect, it } from 'vitest';
import { isConceptRequest } from '../../../utils/publish/concept-request.ts';
import { audienceOf } from '../../../utils/sites/define-site.ts';
import { pickSite } from '../../../utils/sites/pick-site.ts';
import { wordpress } from '../../../utils/sites/wordpress.ts';

const site = 'https://school.asg.nl';
const isDraft = (path: string, body: unknown): boolean =>
  isConceptRequest({ method: 'POST', url: `${site}${path}`, body }, wordpress.conceptRequests);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a control in WordPress', () => {
  it.each(['Publiceren', 'Bijwerken', 'Inplannen', 'Inplannen…', 'Publish', 'Update', 'Schedule…'])(
    '%s publishes',
    (name) => {
      expect(wordpress.publishControl.test(name)).toBe(true);
      expect(wordpress.conceptControl.test(name)).toBe(false);
    },
  );

  it.each(['Concept opslaan', 'Opslaan als concept', 'Save Draft', 'Save draft'])(
    '%s only saves a draft',
    (name) => {
      expect(wordpress.conceptControl.test(name)).toBe(true);
    },
  );
});

describe('a request of WordPress', () => {
  const text = '"title":"Sportdag","content":"<p>Fenna</p>"';

  it.each([
    ['/wp-json/wp/v2/posts/5/autosaves?_locale=user', `{${text}}`],
    ['/?rest_route=%2Fwp%2Fv2%2Fposts%2F5%2Fautosaves&_locale=user', `{${text}}`],
    ['/index.php?rest_route=/wp/v2/pages/5/autosaves', `{${text}}`],
    ['/wp-json/wp/v2/posts/5', `{"id":5,"status":"draft",${text}}`],
    ['/wp-admin/admin-ajax.php', 'action=heartbeat&data[wp_autosave][content]=Fenna'],
    ['/wp-admin/admin-ajax.php', 'action=sample-permalink&new_title=Fenna'],
    ['/wp-admin/admin-ajax.php', 'action=send-attachment-to-editor&attachment[post_excerpt]=Fenna'],
    ['/wp-admin/post.php', 'action=editpost&wp-preview=dopreview&content=Fenna'],
  ])('that saves a draft passes: %s %s', (path, body) => {
    expect(isDraft(path, body)).toBe(true);
  });

  it.each([
    ['/wp-json/wp/v2/posts/5', `{"id":5,"status":"publish",${text}}`],
    ['/wp-json/wp/v2/posts/5', `{"id":5,"status":"future",${text}}`],
    ['/wp-json/wp/v2/posts/5', `{"id":5,"status":"pending",${text}}`],
    ['/wp-json/wp/v2/posts/5', `{"id":5,${text}}`],
    ['/wp-json/wp/v2/posts/5?from=/wp/v2/posts/5/autosaves', `{${text}}`],
    ['/wp-json/wp/v2/comments', `{${text}}`],
    ['/wp-admin/admin-ajax.php', 'action=save-attachment&changes[caption]=Fenna'],
    ['/wp-admin/post.php', 'action=editpost&wp-preview=&content=Fenna'],
  ])('that may publish does not: %s %s', (path, body) => {
    expect(isDraft(path, body)).toBe(false);
  });

  it('without a status saves a draft as long as the page says that it is one', () => {
    document.body.innerHTML = '<button class="editor-post-save-draft">Save draft</button>';
    expect(isDraft('/wp-json/wp/v2/posts/5', `{"id":5,${text}}`)).toBe(true);
    expect(isDraft('/wp-json/wp/v2/posts/5', `{"id":5,"status":"publish",${text}}`)).toBe(false);
  });
});

describe('a page of WordPress', () => {
  it.each([
    '/wp-admin/post-new.php',
    '/wp-admin/upload.php?from=/wp-admin/users.php',
    '/wp-admin/',
  ])('%s is guarded', (path) => {
    expect(pickSite(`${site}${path}`)?.id).toBe('wordpress');
  });

  it.each(['/wp-admin/users.php', '/wp-admin/options-general.php', '/wp-admin/plugin-install.php'])(
    '%s is administration, and not guarded',
    (path) => {
      expect(pickSite(`${site}${path}`)).toBeNull();
    },
  );
});

it('a post is for the website', () => {
  expect(audienceOf(wordpress, document)).toEqual({
    channel: 'website',
    groups: [],
    isWholeSchool: false,
  });
});
