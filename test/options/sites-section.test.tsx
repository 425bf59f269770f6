// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { SitesSection } from '../../src/options/sites-section.tsx';
import { grantedSites, quietSites } from '../../src/storage/items.ts';
import { type Mounted, mount, until } from '../ui/mount.tsx';

let section: Mounted;
afterEach(() => section.unmount());

async function show(granted: string[], quiet: Record<string, number | null> = {}): Promise<void> {
  await grantedSites.set(granted);
  await quietSites.set(quiet);
  section = mount(<SitesSection />);
  await until(() => section.text().includes('Sites'));
}

const lines = () => [...section.root.querySelectorAll('li > span')].map((line) => line.textContent?.trim());

it('names sites as a person reads them', async () => {
  await show([
    'https://shop.example/*',
    'https://*.forum.example/*',
    'http://old.example/*',
    'https://*/*',
    'http://*/*',
    '<all_urls>',
  ]);
  await until(() => lines().length === 6);
  expect(lines()).toEqual([
    'shop.example',
    'forum.example',
    'http://old.example',
    'All sites',
    'All sites without encryption (http)',
    'All sites',
  ]);
});

it('gives a site back by the pattern it was granted by', async () => {
  await show(['https://shop.example/*']);
  await until(() => lines().length === 1);
  section.button('Remove shop.example').click();
  await until(() => section.calls.length === 1);
  expect(section.calls).toEqual([{ name: 'forgetSite', input: { pattern: 'https://shop.example/*' } }]);
});

it('asks for all sites in the click itself, and no more once they are granted', async () => {
  await show(['https://*/*']);
  await until(() => lines().length === 1);
  section.button('Allow on all sites').click();
  expect(section.calls).toEqual([{ name: 'request', input: ['https://*/*', 'http://*/*'] }]);
  await grantedSites.set(['https://*/*', 'http://*/*']);
  await until(() => !section.text().includes('Allow on all sites'));
});

it('tells where it keeps quiet, and for how long, but not what is over', async () => {
  const now = Date.now();
  await show([], { 'bank.example': null, 'news.example': now + 90_000, 'old.example': now - 1 });
  await until(() => lines().length === 2);
  expect(lines()).toEqual(['bank.example', 'news.example for 2 min']);
  section.button('Offer again on bank.example').click();
  await until(() => section.calls.length === 1);
  expect(section.calls).toEqual([{ name: 'speakAgainOn', input: { host: 'bank.example' } }]);
});
