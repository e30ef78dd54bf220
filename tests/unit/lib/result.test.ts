// A result is a value or an error, never both.
import { expect, it } from 'vitest';
import { err, ok } from '../../../utils/lib/result.ts';

it('carries the value of what went well and the error of what did not', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(err('empty')).toEqual({ ok: false, error: 'empty' });
});
