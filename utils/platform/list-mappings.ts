/** How the columns of earlier lists were read: heads and choices, nothing about a pupil. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { purposeIds } from '../model/channel.ts';
import { consentStates } from '../model/consent.ts';
import { nameParts, type RememberedMapping } from '../model/list-mapping.ts';

const key = 'listMappings';
/** A school has a handful of lists. */
const most = 10;

const column = v.pipe(v.number(), v.integer(), v.minValue(0));
const source = v.nullable(
  v.union([
    v.object({ column }),
    v.object({ forAll: v.picklist(consentStates) }),
    v.literal('keep'),
  ]),
);

const mappingParser: v.GenericSchema<unknown, RememberedMapping> = v.object({
  parts: v.record(v.picklist(nameParts), column),
  purposes: v.record(v.picklist(purposeIds), source),
  words: v.record(v.string(), v.picklist(consentStates)),
});

const storeParser = v.fallback(
  v.array(v.object({ heads: v.array(v.string()), mapping: mappingParser })),
  [],
);

/** The mapping of the last list with exactly these heads, or null. */
export async function readListMapping(heads: readonly string[]): Promise<RememberedMapping | null> {
  return (await readAll()).find((it) => isSame(it.heads, heads))?.mapping ?? null;
}

/** A list without heads is not remembered: its columns could be anything next time. */
export async function rememberListMapping(
  heads: readonly string[],
  mapping: RememberedMapping,
): Promise<void> {
  if (heads.every((head) => head === '')) return;
  const others = (await readAll()).filter((it) => !isSame(it.heads, heads));
  await browser.storage.local.set({ [key]: [{ heads, mapping }, ...others].slice(0, most) });
}

async function readAll(): Promise<v.InferOutput<typeof storeParser>> {
  return v.parse(storeParser, (await browser.storage.local.get(key))[key]);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
