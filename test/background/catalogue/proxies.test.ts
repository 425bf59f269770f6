import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepSecret } from '../../../src/background/account/vault.ts';
import { refreshProxies } from '../../../src/background/catalogue/proxies.ts';
import { account } from '../../../src/storage/items.ts';
import { proxies } from '../../../src/storage/proxies.ts';
import { startSignedIn } from '../../support/background.ts';
import { signedIn } from '../../support/samples.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

let world: Awaited<ReturnType<typeof startSignedIn>>;
const minute = 60_000;

beforeEach(async () => {
  world = await startSignedIn();
  await keepSecret({ accessToken: world.simulator.testKey });
  await account.set({ ...signedIn, way: 'key' });
});
afterEach(async () => {
  vi.useRealTimers();
  await world.simulator.close();
});

const asked = () => world.simulator.requests.filter(({ name }) => name === 'proxy/getState').length;
const moveOn = (ms: number) => void vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] });

async function buyProxy() {
  world.simulator.control.set({ proxiesEnabled: true });
  const { httpUrl, testKey } = world.simulator;
  await fetch(`${httpUrl}/api/proxy/getProxy.php?apikey=${testKey}&count=1`);
}

it('lists those the account has', async () => {
  await buyProxy();
  await refreshProxies();
  expect(await proxies.get()).toMatchObject({
    signInId: 'me',
    list: [{ host: expect.any(String), user: expect.any(String), country: { iso: 'RU' } }],
  });
});

it('withdrawn by the service: none, told to nobody, and not asked for again for an hour', async () => {
  await refreshProxies();
  await refreshProxies();
  expect([asked(), (await proxies.get()).list]).toEqual([1, []]);
  moveOn(61 * minute);
  await refreshProxies();
  expect(asked()).toBe(2);
});

it('a method that is gone is none as well', async () => {
  world.simulator.control.fault({ match: 'proxy/getState', kind: 'code', code: 'REQUEST_NOT_FOUND' });
  await refreshProxies();
  expect(await proxies.get()).toMatchObject({ signInId: 'me', list: [] });
});

it('a failure leaves what is known, and it is asked again soon', async () => {
  await buyProxy();
  await refreshProxies();
  const { list } = await proxies.get();
  moveOn(61 * minute);
  world.simulator.control.fault({ match: 'proxy/getState', kind: 'html' });
  await refreshProxies();
  expect(await proxies.get()).toMatchObject({ list });
  moveOn(2 * minute);
  await refreshProxies();
  expect(asked()).toBe(3);
});

it.each<[string, object | null]>([
  ['a sign-in that does not reach them', { ...signedIn }],
  ['nobody signed in', null],
])('%s: nothing is asked', async (_, who) => {
  if (who) await account.set(who as typeof signedIn);
  else await account.remove();
  await refreshProxies();
  expect(asked()).toBe(0);
});

it('those of another account are not taken over', async () => {
  await buyProxy();
  await refreshProxies();
  await account.set({ ...signedIn, way: 'key', signInId: 'somebody else' });
  world.simulator.control.fault({ match: 'proxy/getState', kind: 'html' });
  await refreshProxies();
  expect(await proxies.get()).toMatchObject({ signInId: 'somebody else', list: [] });
});
