// A new extractor over the draft's texts: file, test, its evidence, its call and its way to the checks.
import { addImport, type Change, insert, type NewName, type Read } from './change.ts';

export function newExtractor({ kebab, camel, pascal }: NewName, read: Read): readonly Change[] {
  const edit = (path: string, ...changes: readonly ((text: string) => string)[]): Change => ({
    path,
    text: changes.reduce((text, change) => change(text), read(path)),
  });
  const evidence = `${pascal}Evidence`;
  const field = `  /** ${kebab} in each text of the draft, or absent. */\n  readonly ${camel}`;
  return [
    { path: `utils/evidence/${kebab}.ts`, text: extractor(kebab, camel, evidence), isNew: true },
    { path: `tests/unit/evidence/${kebab}.test.ts`, text: test(kebab, camel), isNew: true },
    edit('utils/model/evidence.ts', (text) =>
      insert(
        insert(text, { before: '/** All evidence about a draft.' }, model(kebab, evidence)),
        { before: '}' },
        `${field}?: readonly ${evidence}[];\n`,
        'export interface Evidence {',
      ),
    ),
    edit(
      'utils/checks/check-input.ts',
      (text) =>
        insert(
          text,
          { before: '}' },
          `${field}: readonly ${evidence}[];\n`,
          'interface CheckInput {',
        ),
      (text) => insert(text, { before: 'PhotoEvidence, TextMentions }' }, `${evidence}, `),
    ),
    edit('utils/review/review-draft.ts', (text) =>
      insert(
        text,
        { after: '...(register === null ? {} : { register }),\n' },
        `    ...(part.evidence?.${camel} === undefined ? {} : { ${camel}: part.evidence.${camel} }),\n`,
      ),
    ),
    edit('utils/checker/start-checker.ts', (text) =>
      insert(
        addImport(text, `import { ${camel} } from '../evidence/${kebab}.ts';`),
        { after: 'texts: mentionsInTexts(index, texts, groups),\n' },
        `          ${camel}: ${camel}(texts),\n`,
      ),
    ),
    edit('tests/support/fakes/check-input.ts', (text) =>
      insert(text, { after: '  absences: [],\n' }, `  ${camel}: [],\n`),
    ),
    edit('tests/property/verdict.property.test.ts', (text) =>
      insert(text, { after: '    absences: [],\n' }, `    ${camel}: [],\n`),
    ),
  ];
}

const model = (kebab: string, evidence: string): string => `/** What ${kebab} says of one text. */
export interface ${evidence} {
  readonly textId: TextId;
}

`;

const extractor = (
  kebab: string,
  camel: string,
  evidence: string,
): string => `/** ${kebab}: what it establishes, and from what. It judges nothing. */
import type { DraftText } from '../model/draft.ts';
import type { ${evidence} } from '../model/evidence.ts';

/** Throws until it is written: no evidence is never a pass. */
export function ${camel}(texts: readonly DraftText[]): readonly ${evidence}[] {
  throw new Error(\`${kebab} is not written yet: \${texts.length} texts were not looked at\`);
}
`;

const test = (kebab: string, camel: string): string => `// ${kebab}: what it finds in a text.
import { describe, expect, it } from 'vitest';
import { ${camel} } from '../../../utils/evidence/${kebab}.ts';
import { textHold } from '../../support/fakes/hold.ts';

describe('${kebab}', () => {
  it('finds nothing in a text without it', () => {
    expect(${camel}(textHold('Wat een mooie dag.').texts)).toEqual([]);
  });
});
`;
