/** A short share of the lab (tests/lab), and that the lab sees a leak where there is one. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPages } from '../lab/page-spec.ts';
import { runLab } from '../lab/run-lab.ts';
import { extensionFolder } from '../support/guarded-school.ts';

const folder = fileURLToPath(new URL('../lab/pages', import.meta.url));
const pages = (...ids: readonly string[]) =>
  readPages(folder).filter((page) => ids.includes(page.id));

/** Each case opens pages in two browsers and answers two reviews. */
const limit = 240_000;

test(
  'a form, a form that submits itself and a detached input are held and released',
  async () => {
    const results = await runLab({
      browser: 'chromium',
      extension: extensionFolder,
      pages: pages('plain-form', 'submit-on-change', 'detached-input'),
    });
    expect(results.map(({ page, path, verdict }) => `${page} ${path} ${verdict}`)).toEqual([
      'detached-input choose held',
      'plain-form choose held',
      'plain-form drop held',
      'submit-on-change choose held',
    ]);
  },
  limit,
);

test(
  'without the extension every case leaks',
  async () => {
    const results = await runLab({
      browser: 'chromium',
      extension: null,
      pages: pages('plain-form', 'detached-input'),
    });
    expect(results.map((it) => it.verdict)).toEqual(['leaked', 'leaked', 'leaked']);
  },
  limit,
);
