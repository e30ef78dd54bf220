/** How every message is wrapped: to whom, which one, with what. */
import * as v from 'valibot';

const envelope = v.object({
  to: v.picklist(['background', 'checker', 'guard', 'review']),
  type: v.string(),
  input: v.unknown(),
});

export type Envelope = v.InferOutput<typeof envelope>;

export function parseEnvelope(message: unknown): Envelope | null {
  const parsed = v.safeParse(envelope, message);
  return parsed.success ? parsed.output : null;
}
