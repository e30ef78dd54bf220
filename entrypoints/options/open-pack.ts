// A school pack beside what is here at this moment.
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { SchoolPack as Pack, PackPreview } from '../../utils/model/school-pack.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { previewPack } from '../../utils/register/pack/preview-pack.ts';

/** A pack that was opened, beside what is here. */
export interface OpenPack {
  readonly pack: Pack;
  readonly preview: PackPreview;
  /** 0 without a register. */
  readonly basedOn: number;
}

export async function besideNow(pack: Pack): Promise<OpenPack> {
  const [register, departed, staff, ignored, contact, rules, channels] = await Promise.all([
    askBackground('options/register', null),
    askBackground('options/departed', null),
    askBackground('options/staff-summary', null),
    askBackground('options/ignored-words', null),
    askBackground('options/contact', null),
    askBackground('options/consent-rules', null),
    askBackground('options/channels', null),
  ]);
  const now = new Date();
  const here = {
    ...{ register, departed, contact, rules, channels },
    staffImportedAt: staff?.importedAt ?? null,
    words: ignored.map(({ word }) => word),
  };
  const preview = previewPack(pack, here, { now: now.toISOString(), today: localDay(now) });
  return { pack, preview, basedOn: register?.version ?? 0 };
}
