// A new site: adapter, test, registry, section on its permission, and a page of the demo school.
import { addWords } from './add-words.ts';
import { addImport, type Change, insert, type NewName, type Read } from './change.ts';

export function newSite({ kebab, camel, snake }: NewName, read: Read): readonly Change[] {
  const pattern = `https://${kebab}.example/*`;
  return [
    { path: `utils/sites/${kebab}.ts`, text: adapter(kebab, camel, pattern), isNew: true },
    { path: `tests/unit/sites/${kebab}.test.ts`, text: test(kebab, camel), isNew: true },
    {
      path: 'utils/sites/registry.ts',
      text: insert(
        addImport(read('utils/sites/registry.ts'), `import { ${camel} } from './${kebab}.ts';`),
        { before: '  genericForm,\n]' },
        `  ${camel},\n`,
        'sites: readonly',
      ),
    },
    ...addWords(read, 'sites_heading', {
      nl: { [`site_${snake}`]: kebab },
      en: { [`site_${snake}`]: kebab },
    }),
    {
      path: 'tests/architecture/same-words.ts',
      text: insert(
        read('tests/architecture/same-words.ts'),
        { before: '];' },
        `  'site_${snake}',\n`,
      ),
    },
    {
      path: 'docs/permissions.md',
      text: insert(
        read('docs/permissions.md'),
        { before: '## What a page can see of us' },
        `## \`${pattern}\`\n\nWhat is published there, what is held and looked at, and what is not read.\n\n`,
      ),
    },
  ];
}

const adapter = (
  kebab: string,
  camel: string,
  pattern: string,
): string => `/** ${kebab}: what it is, and who publishes there. */
import { defineSite } from './define-site.ts';
import { chosenGroups } from './page-audience.ts';

export const ${camel} = defineSite({
  id: '${kebab}',
  matches: ['${pattern}'],
  neverGuarded: [],
  demoMatches: ['http://127.0.0.1/${kebab}/*'],
  composer: 'form',
  pageIsDraft: false,
  pictures: '[contenteditable] img',
  publishControl: /^(publiceren|plaatsen|versturen|publish|post|send)$/i,
  conceptControl: /concept|draft/i,
  conceptRequests: [],
  channel: 'website',
  audience: chosenGroups,
});
`;

const test = (kebab: string, camel: string): string => `// @vitest-environment happy-dom
// ${kebab}: which pages are its, and what they say of a draft.
import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../../utils/sites/define-site.ts';
import { ${camel} } from '../../../utils/sites/${kebab}.ts';
import { pickSite } from '../../../utils/sites/pick-site.ts';

describe('${kebab}', () => {
  it('is known by its address', () => {
    expect(pickSite('https://${kebab}.example/nieuw')).toBe(${camel});
  });

  it('publishes on the website, for the chosen group', () => {
    document.body.innerHTML =
      '<form><select><option>Groep 3</option></select><button>Publiceren</button></form>';
    expect(audienceOf(${camel}, document)).toMatchObject({
      channel: 'website',
      groups: ['Groep 3'],
    });
  });
});
`;
