// One test run with three projects. The end-to-end tests drive the built extension.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
          globalSetup: ['tests/support/require-node.ts'],
        },
      },
      {
        test: {
          name: 'architecture',
          root,
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/build-extension.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // A browser waits more than it works: two files at a time, after the unit tests.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
