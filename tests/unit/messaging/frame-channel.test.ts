// The one message that gives the review frame its port.
import { expect, it } from 'vitest';
import { isConnect } from '../../../utils/messaging/frame-channel.ts';

it('connects with a token and nothing less', () => {
  expect(isConnect({ kind: 'beeldwacht:connect', token: 't' })).toBe(true);
  for (const other of [null, 'beeldwacht:connect', {}, { kind: 'beeldwacht:connect' }]) {
    expect(isConnect(other)).toBe(false);
  }
  expect(isConnect({ kind: 'connect', token: 't' })).toBe(false);
  expect(isConnect({ kind: 'beeldwacht:connect', token: 3 })).toBe(false);
});
