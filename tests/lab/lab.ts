// `npm run lab [-- --browser chromium|firefox] [--pages DIR] [--only id,id]`: real uploaders and editors.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { readPages } from './page-spec.ts';
import { type CaseResult, runLab } from './run-lab.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    pages: { type: 'string', default: fileURLToPath(new URL('pages', import.meta.url)) },
    only: { type: 'string' },
  },
});
const { browser } = values;
if (browser !== 'chromium' && browser !== 'firefox') {
  throw new Error('--browser is chromium or firefox');
}
const only = values.only?.split(',');
const pages = readPages(resolve(values.pages)).filter((it) => only?.includes(it.id) ?? true);

await buildDemo();
const line = ({ page, path, verdict, note }: CaseResult): string =>
  `${page.padEnd(24)} ${path.padEnd(12)} ${verdict.padEnd(9)} ${note}`.trimEnd();
const results = await runLab({ browser, pages, onResult: (result) => console.log(line(result)) });

const count = (verdict: CaseResult['verdict']): number =>
  results.filter((it) => it.verdict === verdict).length;
const [held, leaked, broken] = [count('held'), count('leaked'), count('broken')];
console.log(
  `\nclosed=${count('closed')} undriven=${count('undriven')} invalid=${count('invalid')} (not counted below)`,
);
console.log(
  `held=${held} leaked=${leaked} broken=${broken} of=${held + leaked + broken} browser=${browser}`,
);
process.exitCode = leaked + broken + count('invalid') > 0 ? 1 : 0;
