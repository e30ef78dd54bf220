// `npm run lab`: real uploaders and editors, held and released. README.md tells the rest.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDemo, root } from '../../scripts/build/build-demo.ts';
import { type LabPage, readPages } from './page-spec.ts';
import { browserNames, type CaseResult, runLab } from './run-lab.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    pages: { type: 'string', default: join(root, 'tests/lab/pages') },
    only: { type: 'string' },
  },
});
const browser = browserNames.find((name) => name === values.browser);
if (browser === undefined) stop(`--browser is ${browserNames.join(' or ')}.`);
const pages = chosenPages();

const extension = await buildDemo(browser);
const results = await runLab({ browser, extension, pages, onResult: print });

const count = (verdict: CaseResult['verdict']): number =>
  results.filter((it) => it.verdict === verdict).length;
const [held, leaked, broken, invalid] = [
  count('held'),
  count('leaked'),
  count('broken'),
  count('invalid'),
];
console.log(`\nApart: closed=${count('closed')} undriven=${count('undriven')} invalid=${invalid}`);
const of = held + leaked + broken;
console.log(`held=${held} leaked=${leaked} broken=${broken} of=${of} browser=${browser}`);
process.exitCode = leaked + broken + invalid > 0 ? 1 : 0;

function chosenPages(): readonly LabPage[] {
  try {
    const only = values.only?.split(',');
    const all = readPages(resolve(values.pages));
    const unknown = only?.filter((id) => !all.some((page) => page.id === id)) ?? [];
    if (unknown.length > 0) stop(`There is no page ${unknown.join(', ')} in ${values.pages}.`);
    return all.filter((page) => only?.includes(page.id) ?? true);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function print({ page, path, verdict, note }: CaseResult): void {
  console.log(`${page.padEnd(24)} ${path.padEnd(12)} ${verdict.padEnd(9)} ${note}`.trimEnd());
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
