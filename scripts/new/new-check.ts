// A new check: file, test, id, registry, words and section of the documents.
import { addWords } from './add-words.ts';
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
    ...addWords(read, 'people_question', {
      nl: {
        [`check_${snake}_title`]: `Schrijf hier in één zin wat ${kebab} vond`,
        [`check_${snake}_explanation`]: 'Schrijf hier wat je nu kunt doen.',
      },
      en: {
        [`check_${snake}_title`]: `Write here in one sentence what ${kebab} found`,
        [`check_${snake}_explanation`]: 'Write here what you can do now.',
      },
    }),
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

const section = (kebab: string): string => `
## \`${kebab}\`

Finds … Rule: R… Severity: …
The teacher can …
`;
