// How earlier lists were read: by their heads, and only as far as it is whole.
import { beforeEach, expect, it, vi } from 'vitest';
import type { ListMapping } from '../../../utils/model/list-mapping.ts';
import { readListMapping, rememberListMapping } from '../../../utils/platform/list-mappings.ts';
import { guessMapping } from '../../../utils/register/mapping/guess-mapping.ts';
import { browser, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

beforeEach(restartBrowser);

const heads = ['Roepnaam', 'Website'];
const mapping: ListMapping = {
  ...guessMapping({ heads, rows: [], badLines: [], dropped: [] }),
  words: { x: 'granted' },
};

it('is known again for the same heads, and no others', async () => {
  expect(await readListMapping(heads)).toBeNull();
  await rememberListMapping(heads, mapping);
  expect(await readListMapping(heads)).toEqual(mapping);
  expect(await readListMapping(['Roepnaam', 'Pers'])).toBeNull();
});

it('is the last one, of the last ten lists', async () => {
  await rememberListMapping(heads, mapping);
  await rememberListMapping(heads, { ...mapping, words: {} });
  expect((await readListMapping(heads))?.words).toEqual({});
  for (let at = 0; at < 10; at += 1) await rememberListMapping([`Lijst ${at}`], mapping);
  expect(await readListMapping(heads)).toBeNull();
});

it('that knows fewer channels than there are is one, and says nothing of the others', async () => {
  const older = { ...mapping, purposes: { website: { column: 1 } } };
  await browser.storage.local.set({ listMappings: [{ heads, mapping: older }] });
  expect((await readListMapping(heads))?.purposes).toEqual({ website: { column: 1 } });
});

it('is not kept for a list without heads', async () => {
  await rememberListMapping(['', ''], mapping);
  expect(await readListMapping(['', ''])).toBeNull();
});

it('that is broken is as good as none', async () => {
  const purposes = { ...mapping.purposes, website: { column: -1 } };
  await browser.storage.local.set({ listMappings: [{ heads, mapping: { ...mapping, purposes } }] });
  expect(await readListMapping(heads)).toBeNull();
});
