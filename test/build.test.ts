import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deriveManifest, root } from '../build.mjs';

const source = JSON.parse(readFileSync(`${root}/manifest.json`, 'utf8')) as Record<string, unknown>;

/** What each store's manifest has and has not, beside what they share. */
it.each([
  [
    'chrome',
    false,
    ['key', 'minimum_chrome_version', 'side_panel'],
    ['browser_specific_settings', 'sidebar_action'],
  ],
  ['chrome', true, ['minimum_chrome_version'], ['browser_specific_settings', 'key']],
  [
    'firefox',
    false,
    ['browser_specific_settings', 'sidebar_action'],
    ['key', 'minimum_chrome_version', 'side_panel'],
  ],
  ['firefox', true, ['browser_specific_settings'], ['key', 'minimum_chrome_version']],
] as const)('%s, packed %s', (store, packed, has, hasNot) => {
  const manifest: Record<string, unknown> = deriveManifest(source, store, { version: '1.2.3', packed });
  expect(manifest).toMatchObject({ manifest_version: 3, version: '1.2.3', background: source.background });
  expect(Object.keys(manifest)).toEqual(expect.arrayContaining([...has]));
  for (const key of hasNot) expect(manifest).not.toHaveProperty(key);
});

it('asks at install for no site but onlinesim.io', () => {
  expect(source.host_permissions).toEqual(['https://onlinesim.io/*']);
  expect(source).not.toHaveProperty('content_scripts');
});

it('Firefox is asked for no permission it does not know, and opens no sidebar by itself', () => {
  const manifest: Record<string, unknown> = deriveManifest(source, 'firefox', { version: '1.2.3' });
  expect(manifest.permissions).not.toContain('sidePanel');
  expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
  expect(deriveManifest(source, 'chrome', { version: '1.2.3' }).permissions).toContain('sidePanel');
});
