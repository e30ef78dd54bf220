/** Parses what comes from the page's world: the page may have taken the gate over. */
import * as v from 'valibot';
import type { GateMessage } from './page-channel.ts';

const hold = v.pipe(v.number(), v.integer());

const parser: v.GenericSchema<unknown, GateMessage> = v.variant('kind', [
  v.object({
    kind: v.literal('files'),
    hold,
    files: v.pipe(v.array(v.instance(File)), v.minLength(1), v.maxLength(500)),
  }),
  v.object({
    kind: v.literal('request'),
    hold,
    texts: v.pipe(
      v.array(v.object({ label: v.string(), value: v.pipe(v.string(), v.maxLength(1_000_000)) })),
      v.maxLength(200),
    ),
  }),
  v.object({ kind: v.literal('gone'), hold }),
  v.object({ kind: v.literal('approved'), ticket: v.number() }),
]);

export function parseGateMessage(message: unknown): GateMessage | null {
  const parsed = v.safeParse(parser, message);
  return parsed.success ? parsed.output : null;
}
