/** Runs every page by every way in, one after another. */
import { learnPasted } from './drive/fill-clipboard.ts';
import { type LabBrowser, subjectOf } from './drive/lab-browser.ts';
import { startChromium } from './drive/start-chromium.ts';
import { startFirefox } from './drive/start-firefox.ts';
import { CaseFailure } from './judge/outcome.ts';
import { type LabPage, type PathName, pathNames, type Target } from './page-spec.ts';
import { type LabCase, runControl, runGuarded } from './run-case.ts';
import { buildPage } from './serve/build-page.ts';
import { type LabServer, type ServedPage, startLabServer } from './serve/lab-server.ts';
import { type LabFiles, makeLabFiles, type Subject } from './subject.ts';

export const browserNames = ['chromium', 'firefox'] as const;

export interface CaseResult {
  readonly page: string;
  readonly path: PathName;
  /** README.md says what each means. */
  readonly verdict: 'held' | 'leaked' | 'broken' | 'closed' | 'undriven' | 'invalid';
  readonly note: string;
}

export interface LabOptions {
  readonly browser: (typeof browserNames)[number];
  /** Folder of the built demo extension; null shows what the lab says of a browser without one. */
  readonly extension: string | null;
  readonly pages: readonly LabPage[];
  /** Called with each result as soon as it is there. */
  readonly onResult?: (result: CaseResult) => void;
}

/** What all cases of a run share. */
interface Lab {
  readonly server: LabServer;
  readonly control: LabBrowser;
  readonly guarded: LabBrowser;
  readonly files: LabFiles;
  /** Null in a browser that cannot be made to paste. */
  readonly pasted: Subject | null;
  /** Why a page could not be bundled, by its id. */
  readonly unbuilt: ReadonlyMap<string, string>;
}

export async function runLab(options: LabOptions): Promise<readonly CaseResult[]> {
  const { pages, extension, onResult } = options;
  const { served, unbuilt } = await buildAll(pages);
  const server = await startLabServer(served);
  const files = makeLabFiles();
  const start = options.browser === 'firefox' ? startFirefox : startChromium;
  const browsers: LabBrowser[] = [];
  const results: CaseResult[] = [];
  try {
    for (const each of [null, extension]) {
      browsers.push(await start({ extension: each, files, plainUrl: server.plainUrl }));
    }
    const [control, guarded] = browsers;
    if (control === undefined || guarded === undefined) throw new Error('No browser has started.');
    const pasted = control.canPaste ? await learnPasted(control, server.plainUrl) : null;
    const lab: Lab = { server, control, guarded, files, pasted, unbuilt };
    for (const { page, path, target } of pages.flatMap(casesOf)) {
      const judged = await judgeCase(lab, page, path, target);
      const result: CaseResult = { page: page.id, path, note: '', ...judged };
      results.push(result);
      onResult?.(result);
    }
  } finally {
    for (const { browser } of browsers) await browser.close();
    await server.stop();
    files.remove();
  }
  return results;
}

/** A page that cannot be bundled does not stop the others. */
async function buildAll(pages: readonly LabPage[]) {
  const served: ServedPage[] = [];
  const unbuilt = new Map<string, string>();
  for (const page of pages) {
    try {
      served.push({ page, folder: await buildPage(page) });
    } catch (error) {
      unbuilt.set(page.id, String(error));
    }
  }
  return { served, unbuilt };
}

const casesOf = (page: LabPage) =>
  pathNames.flatMap((path) => {
    const target = page.paths[path];
    return target === undefined ? [] : [{ page, path, target }];
  });

type Judged = Pick<CaseResult, 'verdict'> & { readonly note?: string };

async function judgeCase(lab: Lab, page: LabPage, path: PathName, target: Target): Promise<Judged> {
  const { server, files } = lab;
  const unbuilt = lab.unbuilt.get(page.id);
  if (unbuilt !== undefined) return { verdict: 'invalid', note: unbuilt };
  const subject = subjectOf(path, files, lab.pasted);
  if (subject === null || !lab.control.canDrive(path, target)) return { verdict: 'undriven' };
  const it: LabCase = { page, path, target, subject, file: files.file };
  const control = await runControl(lab.control, server, it).catch(String);
  if (typeof control === 'string') return { verdict: 'invalid', note: control };
  try {
    await runGuarded(lab.guarded, server, it, control);
    return { verdict: 'held' };
  } catch (error) {
    if (!(error instanceof CaseFailure)) return { verdict: 'broken', note: String(error) };
    const { kind, message: note } = error;
    // A page that takes only a person's own events is known to refuse what it is given.
    const isBroken = kind === 'closed' && !page.insistsOnTrusted;
    return { verdict: isBroken ? 'broken' : kind, note };
  }
}
