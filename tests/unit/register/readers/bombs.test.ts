// Files that were made to do harm (S12, S13): each refused in a sentence, soon, without a flood, and nothing changed.
import { describe, expect, it, vi } from 'vitest';
import { importMessage } from '../../../../entrypoints/options/import-message.ts';
import { readListFile } from '../../../../utils/register/readers/read-list.ts';
import { xmlBombs } from '../../../support/lists/xml-bombs.ts';
import { zipBombs } from '../../../support/lists/zip-bombs.ts';
import { nl } from '../../components/nl.ts';

/** S13: five seconds and 300 MB, in a worker that is ended after twenty. */
const limits = { ms: 5000, bytes: 300 * 1024 * 1024 };

function refuse(bytes: Uint8Array): void {
  const before = process.memoryUsage();
  const start = performance.now();
  const read = readListFile(bytes, '2026-11-24');
  expect(performance.now() - start).toBeLessThan(limits.ms);
  const after = process.memoryUsage();
  expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(
    limits.bytes,
  );
  expect(read).toMatchObject({ ok: false });
  if (!read.ok) expect(importMessage(nl, read.error)).toMatch(/^[A-Z].*Er is niets veranderd\.$/);
}

/** To make them takes a while. */
vi.setConfig({ testTimeout: 60_000 });

describe('XML that is refused', () => {
  it.each(xmlBombs)('%s', (_, make) => refuse(new TextEncoder().encode(make())));

  it('in UTF-16, too', () => {
    const [, make] = xmlBombs[0] ?? ['', () => ''];
    refuse(Uint8Array.from(Buffer.from(`\uFEFF${make()}`, 'utf16le')));
  });
});

describe('workbooks that are refused', () => {
  it.each(zipBombs)('%s', (_, make) => refuse(make()));

  it('are enough to say so', () => {
    expect(zipBombs.length).toBeGreaterThanOrEqual(30);
    expect(xmlBombs.length).toBeGreaterThanOrEqual(12);
  });
});
