// A new check: file, test, id, registry, words and section of the documents.
import { addImport, type Change, insert, type NewName, type Read } from './change.ts';

export function newCheck({ kebab, camel, snake }: NewName, read: Read): readonly Change[] {
  const edit = (path: string, change: (text: string) => string): Change => ({
    path,
    text: change(read(path)),
  });
  return [
    { path: `utils/checks/${kebab}.ts`, text: check(kebab, camel), isNew: true },
    { path: `tests/unit/checks/${kebab}.test.ts`, text: test(kebab, camel), isNew: true },
    edit('utils/model/finding.ts', (text) =>
      insert(text, { before: '] as const;' }, `  '${kebab}',\n`, 'checkIds = ['),
    ),
    edit('utils/checks/registry.ts', (text) =>
      insert(
        addImport(text, `import { ${camel} } from './${kebab}.ts';`),
        { before: '];' },
        `  ${camel},\n`,
        'Check[] = [',
      ),
    ),
    edit('public/_locales/nl/messages.json', (text) => withWords(text, kebab, snake)),
    edit('docs/checks.md', (text) => `${text.trimEnd()}\n${section(kebab)}`),
  ];
}

/** It answers with an error until it is written: that is never a pass. */
const check = (
  kebab: string,
  camel: string,
): string => `/** ${kebab}: which rule it holds (R…), and what it finds. */
import { defineCheck } from './define-check.ts';

export const ${camel} = defineCheck({
  id: '${kebab}',
  // Everything that it may look at: the keys of CheckInput.
  requires: ['photos'],
  evaluate: ({ photos }) => {
    throw new Error(\`${kebab} is not written yet: \${photos.length} photos were not looked at\`);
  },
});
`;

const test = (
  kebab: string,
  camel: string,
): string => `// ${kebab}: what it finds, and what it passes.
import { describe, expect, it } from 'vitest';
import { ${camel} } from '../../../utils/checks/${kebab}.ts';
import { input } from '../../support/fakes/check-input.ts';

describe('${kebab}', () => {
  it('passes when there is nothing to find', () => {
    expect(${camel}.run(input())).toEqual({ status: 'pass' });
  });
});
`;

function withWords(text: string, kebab: string, snake: string): string {
  const words = {
    [`check_${snake}_title`]: { message: `Schrijf hier in één zin wat ${kebab} vond` },
    [`check_${snake}_explanation`]: { message: 'Schrijf hier wat je nu kunt doen.' },
  };
  const lines = JSON.stringify(words, null, 2).split('\n').slice(1, -1).join('\n');
  return insert(text, { before: '"people_question"' }, `${lines.trimStart()},\n  `);
}

const section = (kebab: string): string => `
## \`${kebab}\`

Finds … Rule: R… Severity: …
The teacher can …
`;
