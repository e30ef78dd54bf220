// How every message is wrapped; what is not wrapped so is nobody's.
import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../../utils/messaging/envelope.ts';

describe('an envelope', () => {
  it('says to whom, which message and with what', () => {
    const envelope = { to: 'guard', type: 'settle', input: { holdId: 'a' } };
    expect(parseEnvelope(envelope)).toEqual(envelope);
  });

  it('loses what does not belong in it', () => {
    expect(parseEnvelope({ to: 'background', type: 'x', input: null, sender: 'review' })).toEqual({
      to: 'background',
      type: 'x',
      input: null,
    });
  });

  it.each([
    null,
    undefined,
    'text',
    3,
    [],
    {},
    { to: 'page', type: 'x', input: 1 },
    { to: 'guard' },
  ])('is not %j', (message) => {
    expect(parseEnvelope(message)).toBeNull();
  });
});
