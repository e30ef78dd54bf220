// Makes the file of a school pack, and takes one over. What is not in order changes nothing.
import { snake, type Translate } from '../../components/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { parseSchoolPack } from '../../utils/messaging/register-parser.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { extensionUrl } from '../../utils/platform/runtime.ts';
import { askPackWorker } from '../../utils/register/pack/ask-pack-worker.ts';
import type { PackRequest } from '../../utils/register/pack/pack-worker.ts';
import { saveFile } from './save-file.ts';
import type { Told } from './use-import.ts';

const ask = (request: PackRequest, signal: AbortSignal) =>
  askPackWorker(request, () => new Worker(extensionUrl('/pack-worker.js')), signal);

export async function makePack(
  words: Translate,
  phrase: string,
  signal: AbortSignal,
): Promise<Partial<Told>> {
  const content = await askBackground('options/school-pack', null);
  if (content === null) return { error: words('pack_no_register') };
  const sealed = await ask({ kind: 'seal', content, phrase }, signal);
  if (!sealed.ok || !(sealed.value instanceof Uint8Array)) return { error: words('pack_failed') };
  const bytes = Uint8Array.from(sealed.value);
  saveFile(new Blob([bytes]), `schoolpakket-${localDay(new Date())}.beeldwacht`);
  return { notice: words('pack_saved') };
}

export async function takePack(
  words: Translate,
  { file, phrase }: { readonly file: File; readonly phrase: string },
  signal: AbortSignal,
  onChanged: () => void,
): Promise<Partial<Told>> {
  const opened = await ask({ kind: 'open', file, phrase }, signal);
  if (!opened.ok) return { error: words(`pack_${snake(opened.error)}`) };
  const pack = parseSchoolPack(opened.value);
  if (pack === null) return { error: words('pack_damaged') };
  if (signal.aborted) return {};
  const importId = crypto.randomUUID();
  const { isOlder, summary } = await askBackground('options/take-school-pack', { pack, importId });
  onChanged();
  const count = String(summary?.pupils ?? 0);
  return { notice: isOlder ? words('pack_taken_older') : words('pack_taken', count) };
}
