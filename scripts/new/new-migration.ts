// A new migration: a store of that name, its number, its test, and its place in the schema.
import { addImport, type Change, insert, type NewName, type Read } from './change.ts';

/** `number` is that of the last migration, plus one. */
export function newMigration(
  { kebab, camel, pascal }: NewName,
  read: Read,
  number: number,
): readonly Change[] {
  const file = `${String(number).padStart(4, '0')}-create-${kebab}`;
  const create = `create${pascal}`;
  return [
    {
      path: `utils/db/migrations/${file}.ts`,
      text: `/** ${file.slice(0, 4)}: what the store \`${camel}\` is for. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function ${create}(db: IDBPDatabase): void {
  db.createObjectStore('${camel}');
}
`,
      isNew: true,
    },
    { path: `tests/unit/db/${file}.test.ts`, text: test(camel), isNew: true },
    {
      path: 'utils/db/open-database.ts',
      text: insert(
        addImport(
          read('utils/db/open-database.ts'),
          `import { ${create} } from './migrations/${file}.ts';`,
        ),
        { before: '] as const;' },
        `  ${create},\n`,
        'const migrations = [',
      ),
    },
    {
      path: 'utils/db/schema.ts',
      text: insert(
        read('utils/db/schema.ts'),
        { before: '}\n' },
        `  /** What lies in it, under which key. */\n  ${camel}: { key: string; value: unknown };\n`,
        'export interface BeeldwachtSchema',
      ),
    },
  ];
}

const test = (camel: string): string => `// The store \`${camel}\` is there in a new database.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';

it('has its store', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const db = await openDatabase(() => undefined);
  expect([...db.objectStoreNames]).toContain('${camel}');
  db.close();
  vi.unstubAllGlobals();
});
`;
