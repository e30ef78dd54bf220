// What must hold of every parser at a border: it never throws, and lets no foreign key through.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundParsers } from '../../utils/messaging/background-protocol.ts';
import { parseEnvelope } from '../../utils/messaging/envelope.ts';
import { isConnect } from '../../utils/messaging/frame-channel.ts';
import { parseSettlement, settleMessage } from '../../utils/messaging/guard-protocol.ts';
import { holdParser } from '../../utils/messaging/hold-parser.ts';
import { parseGateMessage } from '../../utils/messaging/parse-gate-message.ts';
import { holdId } from '../../utils/model/ids.ts';
import { photoHold, textHold } from '../support/fakes/hold.ts';
import { fenna } from '../support/fakes/register.ts';

/** Keys that mean something to JavaScript itself. */
const special = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then');
const anything = fc.anything({
  key: fc.oneof(special, fc.constantFrom('kind', 'hold', 'to', 'type', 'input', 'id'), fc.string()),
  withNullPrototype: true,
  withMap: true,
  withDate: true,
  withTypedArray: true,
});
/** As it arrives: JSON.parse makes `__proto__` an own key. */
const poisoned = (value: unknown, key: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('{', `{${JSON.stringify(key)}:{"isAdmin":true},`));

/** Every object in it is plain and has only keys that we know. */
function expectClean(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  expect(Object.getPrototypeOf(value)).toBe(isList ? Array.prototype : Object.prototype);
  expect('isAdmin' in value).toBe(false);
  for (const [key, part] of Object.entries(value)) {
    expect(['__proto__', 'constructor', 'prototype', 'toString', 'then']).not.toContain(key);
    expectClean(part);
  }
}

const release = { kind: 'release', removedPhotoIds: [], covers: [], accepted: [], people: null };
const messages: readonly (readonly [v.GenericSchema, unknown])[] = [
  [holdParser, photoHold()],
  [holdParser, textHold('Wat een feest')],
  [backgroundParsers['review/open'], { token: 't', hold: photoHold() }],
  [backgroundParsers['review/decide'], { holdId: 'a', decision: release }],
  [
    backgroundParsers['options/replace-register'],
    { pupils: [fenna], basedOn: 0, importId: 'a', kind: 'whole' },
  ],
  [backgroundParsers['guard/gone'], { holdId: 'a' }],
];

describe('parsers', () => {
  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(anything, (value) => {
        parseEnvelope(value);
        parseGateMessage(value);
        parseSettlement(value);
        parseSettlement({ to: 'guard', type: 'settle', input: value });
        isConnect(value);
        for (const parser of [holdParser, ...Object.values(backgroundParsers)]) {
          v.safeParse(parser, value);
        }
      }),
    );
  });

  it('let no foreign key through, and no prototype', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), special, ([parser, message], key) => {
        const parsed = v.safeParse(parser, poisoned(message, key));
        if (parsed.success) expectClean(parsed.output);
      }),
    );
    expect({}).not.toHaveProperty('isAdmin');
  });

  it('give a settlement back as it was sent, without what was added', () => {
    const settlement = { holdId: holdId('a'), outcome: 'released' as const, photos: [] };
    fc.assert(
      fc.property(special, (key) => {
        const parsed = parseSettlement(poisoned(settleMessage(settlement), key));
        expect(parsed).toEqual(settlement);
        expectClean(parsed);
      }),
    );
  });

  it('take a message as far as it is whole', () => {
    for (const [parser, message] of messages) expect(v.is(parser, message)).toBe(true);
  });
});
