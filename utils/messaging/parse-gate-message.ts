/** Parses what comes from the page's world: the page may have taken the gate over. */
import * as v from 'valibot';
import type { GateMessage } from './page-channel.ts';

const hold = v.pipe(v.number(), v.integer());
const texts = v.pipe(
  v.array(v.object({ label: v.string(), value: v.pipe(v.string(), v.maxLength(1_000_000)) })),
  v.maxLength(200),
);

const parser: v.GenericSchema<unknown, GateMessage> = v.variant('kind', [
  v.object({
    kind: v.literal('files'),
    hold,
    files: v.pipe(v.array(v.instance(File)), v.minLength(1), v.maxLength(500)),
  }),
  v.object({ kind: v.literal('request'), hold, texts }),
  v.object({ kind: v.literal('typed'), texts }),
  v.object({ kind: v.literal('rewritten') }),
  v.object({ kind: v.literal('there') }),
  v.object({ kind: v.literal('gone'), hold }),
  v.object({ kind: v.literal('done'), ticket: v.number() }),
]);

/** The hold that a message is about when it cannot be parsed: too many files, too long a text. */
export function holdOfUnparsed(message: unknown): number | null {
  const parsed = v.safeParse(v.object({ hold }), message);
  return parsed.success ? parsed.output.hold : null;
}

export function parseGateMessage(message: unknown): GateMessage | null {
  const parsed = v.safeParse(parser, message);
  return parsed.success ? parsed.output : null;
}
