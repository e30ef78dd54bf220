/** Stands in for the dialog of `showOpenFilePicker`, which no debugger can answer. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';

/**
 * Call it before the page is opened. The handle is a real one, of a file in the origin's own file
 * system; it is made before any script of the page or of an extension runs.
 */
export async function fakePicker(page: Page, file: string): Promise<void> {
  const base64 = readFileSync(file).toString('base64');
  await page.evaluateOnNewDocument(answerPicker, basename(file), base64);
}

/** Runs in the page. */
function answerPicker(name: string, base64: string): void {
  // The browser's own methods: to whoever guards the page, this handle comes from a dialog.
  const { storage } = navigator;
  const { getDirectory } = StorageManager.prototype;
  const { getFileHandle } = FileSystemDirectoryHandle.prototype;
  const bytes = Uint8Array.fromBase64(base64);
  Object.assign(window, {
    async showOpenFilePicker(): Promise<readonly FileSystemFileHandle[]> {
      const folder = await getDirectory.call(storage);
      const handle = await getFileHandle.call(folder, name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(bytes);
      await stream.close();
      return [handle];
    },
  });
}
