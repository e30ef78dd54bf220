/** Drives the built extension's own checker, in a real browser, with files and a register. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import type { GatherAnswer, GatherRequest } from '../../../utils/messaging/checker-protocol.ts';
import type { PhotoEvidence } from '../../../utils/model/evidence.ts';
import { photoId } from '../../../utils/model/ids.ts';
import type { NamedPupil } from '../../../utils/names/name-index.ts';
import { extensionFolder, readRegisterIn } from '../../support/guarded-school.ts';

export interface TimedEvidence {
  readonly evidence: PhotoEvidence;
  readonly ms: number;
}

export interface BuiltPipeline {
  /** From the moment the checker has the file to its evidence, names matched. */
  read(path: string): Promise<TimedEvidence>;
  stop(): Promise<void>;
}

declare const chrome: {
  readonly offscreen: {
    hasDocument(): Promise<boolean>;
    createDocument(options: object): Promise<void>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

export async function startBuiltPipeline(pupils: readonly NamedPupil[]): Promise<BuiltPipeline> {
  const browser = findBrowser();
  if (browser === null) throw new Error('No browser found: run the set-up first.');
  const guarded = await launchBrowser({ browser, extension: extensionFolder, headless: true });
  await readRegister(pupils, (file) => readRegisterIn(guarded, file));
  const target = await guarded.browser.waitForTarget((one) => one.type() === 'service_worker');
  const background = await target.worker();
  if (background === null) throw new Error('The extension’s background does not run.');
  await background.evaluate(async () => {
    if (await chrome.offscreen.hasDocument()) return;
    const justification = 'A bench reads pictures.';
    await chrome.offscreen.createDocument({
      url: '/checker.html',
      reasons: ['WORKERS'],
      justification,
    });
  });
  const page = await guarded.openOptions();
  const input = (await page.evaluateHandle(() => {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    document.body.append(chooser);
    return chooser;
  })) as ElementHandle<HTMLInputElement>;

  let count = 0;
  return {
    async read(path) {
      count += 1;
      const id = `bench-${count}`;
      await input.uploadFile(path);
      await input.evaluate(putFile, id);
      const found = await background.evaluate(askToGather, questionAbout(id));
      await page.evaluate((done) => {
        new BroadcastChannel('beeldwacht-files').postMessage({ kind: 'forget', photoIds: [done] });
      }, id);
      const [evidence] =
        found.answer?.status === 'gathered' ? (found.answer.evidence.photos ?? []) : [];
      if (evidence === undefined) throw new Error('The checker gathered nothing.');
      return { evidence, ms: found.ms };
    },
    stop: () => guarded.browser.close(),
  };
}

/** Gives the chosen file to the checker as the review does, and waits until it has it. */
function putFile(input: HTMLInputElement, photoId: string): Promise<void> {
  const file = input.files?.[0];
  const channel = new BroadcastChannel('beeldwacht-files');
  return new Promise((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<{ readonly kind: string }>) => {
      if (data.kind === 'have') resolve();
    };
    channel.postMessage({ kind: 'put', photoId, file });
  });
}

/** What the background asks about one photo; typed, so that nothing is forgotten. */
const questionAbout = (id: string): GatherRequest => ({
  registerVersion: 1,
  groups: [],
  ignoredWords: [],
  photos: [{ id: photoId(id), fileName: 'foto.jpg', bytes: 1 }],
  texts: [],
  photoBudgetMs: 30_000,
  patienceMs: 600_000,
});

/** The very message that the background sends. */
async function askToGather(
  input: GatherRequest,
): Promise<{ readonly answer: GatherAnswer | null; readonly ms: number }> {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ to: 'checker', type: 'gather', input });
  return { answer: answer as GatherAnswer | null, ms: performance.now() - start };
}

async function readRegister(
  pupils: readonly NamedPupil[],
  read: (file: string) => Promise<string>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-bench-'));
  const file = join(folder, 'register.csv');
  const rows = pupils.map(({ id, firstName, infix, lastName, group }) =>
    [id, firstName, infix, lastName, group, 'ja'].join(';'),
  );
  writeFileSync(
    file,
    ['Leerlingnummer;Roepnaam;Voorvoegsel;Achternaam;Groep;Website', ...rows].join('\n'),
  );
  try {
    await read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
