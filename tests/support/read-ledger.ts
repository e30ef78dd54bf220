/** The ledger's rows as they lie in the extension's own database. */
import type { Guarded } from '../../scripts/browser/launch-browser.ts';
import type { Publication } from '../../utils/model/publication.ts';

export async function readLedger(guarded: Guarded): Promise<readonly Publication[]> {
  const page = await guarded.openOptions();
  const rows = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('beeldwacht');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('publications').objectStore('publications');
          const reading = all.getAll();
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
  await page.close();
  return rows as readonly Publication[];
}
