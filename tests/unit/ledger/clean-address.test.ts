// What the ledger keeps of an address: enough to find the post, and nothing that anybody typed.
import { expect, it } from 'vitest';
import { cleanAddress } from '../../../utils/ledger/clean-address.ts';

it.each([
  ['https://school.example/nieuws/12', 'https://school.example/nieuws/12'],
  ['https://school.example/?p=12&q=fenna', 'https://school.example/?p=12'],
  [
    'https://school.example/wp-admin/post.php?post=12&action=edit&message=6',
    'https://school.example/wp-admin/post.php?post=12&action=edit&message=6',
  ],
  ['https://a:b@school.example/x?zoek=Fenna#fenna', 'https://school.example/x'],
  ['https://app.example/#/tijdlijn/12', 'https://app.example/#/tijdlijn/12'],
  ['javascript:alert(1)', null],
  ['chrome-extension://abc/options.html', null],
  ['', null],
])('%s', (address, kept) => {
  expect(cleanAddress(address)).toBe(kept);
});

it('is never longer than a row should be', () => {
  expect(cleanAddress(`https://school.example/${'a'.repeat(2_000)}`)?.length).toBe(500);
});
