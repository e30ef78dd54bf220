// Opens a school pack, shows what it would change, and takes it over. What is not in order changes nothing.
import { snake, type Translate } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { parseSchoolPack } from '../../utils/messaging/register-parser.ts';
import { askPack } from './ask-pack.ts';
import { besideNow, type OpenPack } from './open-pack.ts';
import type { Told } from './use-import.ts';

/** What is wrong with the file, in words, or what taking it over would change. */
export async function openPack(
  words: Translate,
  { file, phrase }: { readonly file: File; readonly phrase: string },
  signal: AbortSignal,
): Promise<OpenPack | string> {
  const opened = await askPack({ kind: 'open', file, phrase }, signal);
  if (!opened.ok) return words(`pack_${snake(opened.error)}`);
  const pack = parseSchoolPack(opened.value);
  return pack === null ? words('pack_damaged') : besideNow(pack);
}

/** `next` is the pack beside the register of now, when that has changed meanwhile; null when it was taken over. */
export async function takePack(
  words: Translate,
  { pack, basedOn }: OpenPack,
): Promise<{ readonly told: Partial<Told>; readonly next: OpenPack | null }> {
  const importId = crypto.randomUUID();
  const answer = await askBackground('options/take-school-pack', { pack, basedOn, importId });
  if (answer.status === 'changed') {
    return { told: { error: words('pack_changed') }, next: await besideNow(pack) };
  }
  const count = answer.summary?.pupils ?? 0;
  const notice = answer.isOlder ? words('pack_taken_older') : words('pack_taken', count);
  return { told: { notice }, next: null };
}
