import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A project that drives real browsers: two files at a time, since they wait more than they work. */
function driving(name: string, include: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [include],
      exclude: ['**/node_modules/**'],
      maxWorkers: 2,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** `unit` needs nothing but Node; `browsers` is what every change must pass; `faults` is long and run by itself. */
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
          exclude: ['test/**/*.{browser,faults}.test.ts', 'test/acid/**', '**/node_modules/**'],
          setupFiles: ['test/support/setup.ts'],
          alias: {
            'webextension-polyfill': fileURLToPath(new URL('support/fake-browser.ts', import.meta.url)),
          },
        },
      },
      driving('browsers', 'test/**/*.browser.test.ts'),
      driving('faults', 'test/**/*.faults.test.ts'),
    ],
  },
});
