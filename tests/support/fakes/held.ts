// An open hold with all that judging and settling it takes: the last of these holds of one draft.
import type { Hold } from '../../../utils/model/draft.ts';
import type { Evidence } from '../../../utils/model/evidence.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import type { Register } from '../../../utils/model/register.ts';
import { changeHeld, type Held } from '../../../utils/review/held.ts';
import { addHold, heldPart, type OpenDraft } from '../../../utils/review/open-draft.ts';
import { groupsOf } from '../../../utils/review/view-of.ts';
import { guard } from './hold.ts';
import { register } from './register.ts';

/** Without `evidence` nothing was gathered yet; what it leaves out was gathered and is empty. */
export function heldOf(
  holds: readonly Hold[],
  evidence: Partial<Evidence> | null = null,
  from: Register | null = register,
): Held {
  let draft: OpenDraft | null = null;
  for (const hold of holds) draft = addHold(draft, hold, guard, groupsOf(from));
  const last = holds.at(-1);
  const part = draft === null || last === undefined ? undefined : heldPart(draft, last.id);
  if (draft === null || part === undefined) throw new Error('nothing is held');
  const held: Held = {
    ...{ draft, part, register: from, policy: defaultPolicy },
    ...{ ignoredWords: [], recordings: [] },
  };
  if (evidence === null) return held;
  const gathered = {
    registerVersion: from?.version ?? 0,
    ignoredWords: [],
    texts: [],
    photos: [],
    ...evidence,
  };
  return changeHeld(held, { evidence: gathered });
}
