import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Two projects. `unit` needs nothing but Node; `browsers` drives the real ones and runs one file after the
 * other, since two cores and two browsers leave no room for more.
 */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.ts', 'test/acid/**', '**/node_modules/**'],
          setupFiles: ['test/support/setup.ts'],
          alias: {
            'webextension-polyfill': fileURLToPath(new URL('support/fake-browser.ts', import.meta.url)),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['test/**/*.browser.test.ts'],
          exclude: ['test/acid/node_modules/**', '**/node_modules/**'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
