// Hands the ledger on in a sealed file, and takes a colleague's over. What is not in order changes nothing.
import type { Translate } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { parseLedgerPack } from '../../utils/messaging/ledger-pack-parser.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { askPack } from './ask-pack.ts';
import { saveFile } from './save-file.ts';
import type { Told } from './use-import.ts';

export async function makeLedger(
  words: Translate,
  phrase: string,
  signal: AbortSignal,
): Promise<Partial<Told>> {
  const content = await askBackground('options/ledger-pack', null);
  const sealed = await askPack({ kind: 'seal', content, phrase }, signal);
  if (!sealed.ok || !(sealed.value instanceof Uint8Array)) return { error: words('pack_failed') };
  const bytes = Uint8Array.from(sealed.value);
  saveFile(new Blob([bytes]), `logboek-${localDay(new Date())}.beeldwacht`);
  return { notice: words('ledgers_saved') };
}

export async function mergeLedger(
  words: Translate,
  file: File,
  phrase: string,
  signal: AbortSignal,
): Promise<Partial<Told>> {
  const opened = await askPack({ kind: 'open', file, phrase }, signal);
  if (!opened.ok) {
    const isWrong = opened.error === 'wrong-phrase';
    return { error: words(isWrong ? 'ledgers_wrong_phrase' : 'ledgers_foreign') };
  }
  const pack = parseLedgerPack(opened.value);
  if (pack === null) return { error: words('ledgers_foreign') };
  const { added, known, strangers } = await askBackground('options/merge-ledger', pack);
  const counts = [added, known, strangers].map(String);
  return { notice: words('ledgers_merged', ...counts) };
}
