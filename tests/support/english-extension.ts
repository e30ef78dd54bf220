/** The demo extension in both languages, as the built one is. By itself it speaks Dutch in every browser. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensionFolder } from './guarded-school.ts';

const english = fileURLToPath(new URL('../../public/_locales/en', import.meta.url));

export interface EnglishExtension {
  readonly folder: string;
  remove(): void;
}

export function copyWithEnglish(): EnglishExtension {
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-english-'));
  cpSync(extensionFolder, folder, { recursive: true });
  cpSync(english, join(folder, '_locales/en'), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
