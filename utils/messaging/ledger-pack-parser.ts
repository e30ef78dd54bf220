/** Parses a colleague's ledger: it comes out of a file, and nothing in it is believed unparsed. */
import * as v from 'valibot';
import { builtInChannelIds } from '../model/channel.ts';
import { reasonCodes } from '../model/decision.ts';
import { checkIds } from '../model/finding.ts';
import type { LedgerPack } from '../model/ledger-pack.ts';

const short = v.pipe(v.string(), v.maxLength(1_000));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const pupil = v.object({
  firstName: short,
  infix: short,
  lastName: short,
  givenNames: v.exactOptional(short),
  group: short,
  number: v.exactOptional(short),
});

/** Only pages of websites become links. */
const address = v.nullable(v.pipe(short, v.regex(/^https?:\/\//)));

const row = v.object({
  id,
  post: id,
  day: v.pipe(v.string(), v.isoDate()),
  host: short,
  address,
  kind: v.picklist(['photos', 'texts']),
  channel: v.picklist(builtInChannelIds),
  state: v.picklist(['sure', 'unsure']),
  hasFiles: v.boolean(),
  groups: v.array(short),
  named: v.array(count),
  possible: v.array(count),
  verdict: v.picklist(['ok', 'review', 'stop']),
  findings: v.array(v.picklist(checkIds)),
  reasons: v.array(v.picklist(reasonCodes)),
  changes: v.object({ names: count, covers: count, photos: count, cleaned: count }),
});

export const ledgerPackParser: v.GenericSchema<unknown, LedgerPack> = v.object({
  kind: v.literal('ledger'),
  pupils: v.pipe(v.array(pupil), v.maxLength(100_000)),
  rows: v.pipe(v.array(row), v.maxLength(200_000)),
});

/** What was opened as a ledger, or null when it is none. */
export function parseLedgerPack(opened: unknown): LedgerPack | null {
  const parsed = v.safeParse(ledgerPackParser, opened);
  return parsed.success ? parsed.output : null;
}
