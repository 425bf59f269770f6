import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSignedIn } from '../../support/background.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

type World = Awaited<ReturnType<typeof startSignedIn>>;
let world: World;

beforeEach(async () => {
  world = await startSignedIn();
});
afterEach(() => world.simulator.close());

async function load() {
  const [{ refreshStats }, { refreshRentTariffs }, { signOut }, { savePreferences }, { keepSecret }] =
    await Promise.all([
      import('../../../src/background/catalogue/stats.ts'),
      import('../../../src/background/catalogue/rent-tariffs.ts'),
      import('../../../src/background/account/leave-account.ts'),
      import('../../../src/background/save-settings.ts'),
      import('../../../src/background/account/vault.ts'),
    ]);
  await keepSecret({ accessToken: world.simulator.control.issueToken(['sms-scope', 'rent-scope']) });
  const { account } = await import('../../../src/storage/items.ts');
  const known = await account.get();
  if (known.state === 'signedIn') await account.set({ ...known, scopes: ['sms-scope', 'rent-scope'] });
  return { refreshStats, refreshRentTariffs, signOut, savePreferences };
}

/** What is on its way when the user changes their mind. */
async function holdUp(method: string, ask: () => Promise<unknown>) {
  world.simulator.control.fault({ match: method, kind: 'delay', ms: 200 });
  const asked = ask().catch(() => {});
  await vi.waitFor(() => expect(world.simulator.requests.some(({ name }) => name === method)).toBe(true));
  return asked;
}

const keptOf = async (area: 'local' | 'session') =>
  Object.keys(await fakeBrowser.storage[area].get(null)).filter(
    (key) => !['account', 'settings', 'lastRequestAt'].includes(key),
  );

it.each([
  ['a country', 'getNumbersStats', { by: 'country', country: 44 }],
  ['a service', 'getNumbersStats', { by: 'service', service: 'telegram' }],
] as const)('stats of %s that come after signing out are not kept', async (_, method, query) => {
  const { refreshStats, signOut } = await load();
  const asked = holdUp(method, () => refreshStats(query));
  await vi.waitFor(() => expect(world.simulator.requests.length).toBeGreaterThan(0));
  await signOut();
  await asked;
  expect(await keptOf('local')).toEqual([]);
  expect(await keptOf('session')).toEqual([]);
});

it('nor are prices of rents', async () => {
  const { refreshRentTariffs, signOut } = await load();
  const asked = holdUp('rent/tariffsRent', () => refreshRentTariffs());
  await vi.waitFor(() => expect(world.simulator.requests.length).toBeGreaterThan(0));
  await signOut();
  await asked;
  expect(await keptOf('local')).toEqual([]);
});

it('nor that they could not be had', async () => {
  const { refreshStats, signOut } = await load();
  world.simulator.control.fault({ match: 'getNumbersStats', kind: 'code', code: 'ACCOUNT_BLOCKED' });
  const asked = refreshStats({ by: 'country', country: 44 }).catch(() => {});
  await signOut();
  await asked;
  expect(await keptOf('local')).toEqual([]);
});

it('names in the language of before are not kept', async () => {
  const { refreshStats, savePreferences } = await load();
  const asked = holdUp('getNumbersStats', () => refreshStats({ by: 'country', country: 44 }));
  await vi.waitFor(() => expect(world.simulator.requests.length).toBeGreaterThan(0));
  await savePreferences({ namesLanguage: 'de' });
  await asked;
  expect(await keptOf('local')).not.toContain('stats/country/44');
  await refreshStats({ by: 'country', country: 44 });
  expect(await keptOf('local')).toContain('stats/country/44');
});
