/** Runs every page by every way in, one after another. */
import { extensionFolder } from '../support/guarded-school.ts';
import { learnPasted } from './drive/fill-clipboard.ts';
import { subjectOf } from './drive/lab-browser.ts';
import { startChromium } from './drive/start-chromium.ts';
import { type LabPage, type PathName, pathNames } from './page-spec.ts';
import { CaseFailure, type LabCase, runControl, runGuarded } from './run-case.ts';
import { buildPage } from './serve/build-page.ts';
import { type ServedPage, startLabServer } from './serve/lab-server.ts';
import { makeLabFiles } from './subject.ts';

export interface CaseResult {
  readonly page: string;
  readonly path: PathName;
  /** `invalid`: the page does not work without the extension either. */
  readonly verdict: 'held' | 'leaked' | 'broken' | 'closed' | 'undriven' | 'invalid';
  readonly note: string;
}

export interface LabOptions {
  readonly browser: 'chromium' | 'firefox';
  readonly pages: readonly LabPage[];
  /** Called with each result as soon as it is there. */
  readonly onResult?: (result: CaseResult) => void;
}

/** The demo extension must have been built. */
export async function runLab(options: LabOptions): Promise<readonly CaseResult[]> {
  const served: ServedPage[] = [];
  for (const page of options.pages) served.push({ page, folder: await buildPage(page) });
  const server = await startLabServer(served);
  const files = makeLabFiles();
  const { plainUrl } = server;
  const control = await startChromium({ extension: null, files, plainUrl });
  const guarded = await startChromium({ extension: extensionFolder, files, plainUrl });
  const results: CaseResult[] = [];
  try {
    const pasted = await learnPasted(control, plainUrl);
    for (const { page, path, target } of options.pages.flatMap(casesOf)) {
      const it: LabCase = { page, path, target, subject: subjectOf(path, files, pasted) };
      const result = await resultOf(it, async () => {
        const outcome = await runControl(control, server, it);
        return () => runGuarded(guarded, server, it, outcome);
      });
      results.push(result);
      options.onResult?.(result);
    }
  } finally {
    await control.browser.close();
    await guarded.browser.close();
    await server.stop();
    files.remove();
  }
  return results;
}

const casesOf = (page: LabPage) =>
  pathNames.flatMap((path) => {
    const target = page.paths[path];
    return target === undefined ? [] : [{ page, path, target }];
  });

/** `prepare` runs the control and gives the run that counts. */
async function resultOf(
  { page, path }: LabCase,
  prepare: () => Promise<() => Promise<void>>,
): Promise<CaseResult> {
  const result = (verdict: CaseResult['verdict'], note = ''): CaseResult => ({
    page: page.id,
    path,
    verdict,
    note,
  });
  let run: () => Promise<void>;
  try {
    run = await prepare();
  } catch (error) {
    return result('invalid', String(error));
  }
  try {
    await run();
    return result('held');
  } catch (error) {
    if (!(error instanceof CaseFailure)) return result('broken', String(error));
    // A page that takes only a person's own events is known to refuse what we give it.
    const isClosed = error.kind === 'closed' && page.insistsOnTrusted;
    return result(error.kind === 'closed' && !isClosed ? 'broken' : error.kind, error.message);
  }
}
