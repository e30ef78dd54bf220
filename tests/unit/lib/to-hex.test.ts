// Hexadecimal digits, two for every byte.
import { expect, it } from 'vitest';
import { toHex } from '../../../utils/lib/to-hex.ts';

it('writes two lower-case digits for every byte', () => {
  expect(toHex(new Uint8Array([0, 10, 171, 255]).buffer)).toBe('000aabff');
  expect(toHex(new ArrayBuffer(0))).toBe('');
});
