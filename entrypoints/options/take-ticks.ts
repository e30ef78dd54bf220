// Takes over what was ticked for a group.
import type { Translate } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { type OpenTicks, planOf } from './open-ticks.ts';
import { type Told, untold } from './use-import.ts';

export async function takeTicks(words: Translate, open: OpenTicks): Promise<Told> {
  const basedOn = open.register.version;
  const change = {
    pupils: planOf(open).pupils,
    basedOn,
    importId: crypto.randomUUID(),
    kind: 'ticks' as const,
  };
  const answer = await askBackground('options/replace-register', change);
  if (answer.status === 'changed') return { ...untold, error: words('import_changed') };
  return { ...untold, notice: words('ticks_taken', open.group || words('pupils_no_group')) };
}
