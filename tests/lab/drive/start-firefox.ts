/** Firefox: its driver can choose files, and can neither drop nor paste them. */
import { findFirefox } from '../../../scripts/browser/find-browser.ts';
import { launchFirefox } from '../../../scripts/browser/launch-firefox.ts';
import { readRegisterIn, registerFile } from '../../support/guarded-school.ts';
import { type BrowserOptions, choose, type LabBrowser } from './lab-browser.ts';

export async function startFirefox({ extension, files }: BrowserOptions): Promise<LabBrowser> {
  const path = findFirefox();
  if (path === null) throw new Error('Firefox is not installed; BEELDWACHT_FIREFOX can name it.');
  const guarded = await launchFirefox({ browser: path, extension });
  if (extension !== null) await readRegisterIn(guarded, registerFile);
  return {
    browser: guarded.browser,
    canPaste: false,
    canDrive: (way, target) =>
      way === 'choose' && target.opens !== 'picker' && target.opens !== 'folder-chooser',
    bring: (page, _, target) => choose(page, target, files.file),
  };
}
