// A list that was read, beside the register of this moment; and taking it over.
import type { Translate } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { ImportPlan } from '../../utils/model/import-plan.ts';
import type { ReadList } from '../../utils/model/list-import.ts';
import type { DepartedPupil, Register } from '../../utils/model/register.ts';
import { readListMapping, rememberListMapping } from '../../utils/platform/list-mappings.ts';
import { type ImportDraft, startDraft, toRemember } from '../../utils/register/preview-import.ts';
import { takenMessage } from './taken-message.ts';
import type { Told } from './use-import.ts';

export interface OpenImport {
  readonly draft: ImportDraft;
  readonly register: Register | null;
  /** Who was in an earlier register, with noes that were recorded by hand. */
  readonly departed: readonly DepartedPupil[];
  /** Random: taking over twice counts once. */
  readonly importId: string;
  /** Something that was pasted leaves no file behind. */
  readonly isFile: boolean;
}

export async function openImport(read: ReadList, isFile: boolean): Promise<OpenImport> {
  const heads = read.kind === 'table' ? read.table.heads : [];
  const [register, departed, channels, remembered] = await Promise.all([
    askBackground('options/register', null),
    askBackground('options/departed', null),
    askBackground('options/channels', null),
    readListMapping(heads),
  ]);
  const draft = startDraft(read, register?.pupils ?? [], remembered, channels.list);
  return { draft, register, departed, importId: crypto.randomUUID(), isFile };
}

/** `next` is the same list beside the register of now, when that has changed meanwhile; null when it was taken over. */
export async function takeOver(
  words: Translate,
  open: OpenImport,
  { pupils }: ImportPlan,
): Promise<{ readonly told: Partial<Told>; readonly next: OpenImport | null }> {
  const { draft, importId, isFile } = open;
  const { read, mapping, mode } = draft;
  const change = { pupils, basedOn: open.register?.version ?? 0, importId, kind: mode };
  const answer = await askBackground('options/replace-register', change);
  if (answer.status === 'changed') {
    const now = await openImport(read, isFile);
    return { told: { error: words('import_changed') }, next: { ...now, draft } };
  }
  if (read.kind === 'table' && mapping !== null) {
    await rememberListMapping(read.table.heads, toRemember(mapping, draft.channels));
  }
  const staff = read.kind === 'roster' ? read.roster.staff : [];
  const isStaffKept =
    staff.length === 0 ||
    (await askBackground('options/replace-staff', { members: staff })).status === 'replaced';
  const groups = answer.summary?.groups.length ?? 0;
  const taken = { kind: mode, isFile, isStaffKept, pupils: pupils.length, groups };
  return { told: { notice: takenMessage(words, taken) }, next: null };
}
