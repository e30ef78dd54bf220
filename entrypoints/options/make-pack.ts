// Makes the file of a school pack.
import type { Translate } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { askPack } from './ask-pack.ts';
import { saveFile } from './save-file.ts';
import type { Told } from './use-import.ts';

export async function makePack(
  words: Translate,
  phrase: string,
  signal: AbortSignal,
): Promise<Partial<Told>> {
  const content = await askBackground('options/school-pack', null);
  if (content === null) return { error: words('pack_no_register') };
  const sealed = await askPack({ kind: 'seal', content, phrase }, signal);
  if (!sealed.ok || !(sealed.value instanceof Uint8Array)) return { error: words('pack_failed') };
  const bytes = Uint8Array.from(sealed.value);
  saveFile(new Blob([bytes]), `schoolpakket-${localDay(new Date())}.beeldwacht`);
  return { notice: words('pack_saved') };
}
