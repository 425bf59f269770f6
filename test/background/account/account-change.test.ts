import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withLock } from '../../../src/platform/lock.ts';
import { account, balance, orders, settings } from '../../../src/storage/items.ts';
import { rents } from '../../../src/storage/rents.ts';
import { anOrder, startSignedIn } from '../../support/background.ts';
import { money, signedIn } from '../../support/samples.ts';

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
  const [balances, session, leaving, byKey, placing, watch, calls, vault, activations, renting, watchRents] =
    await Promise.all([
      import('../../../src/background/account/balance.ts'),
      import('../../../src/background/account/session.ts'),
      import('../../../src/background/account/leave-account.ts'),
      import('../../../src/background/account/sign-in-with-key.ts'),
      import('../../../src/background/orders/place-order.ts'),
      import('../../../src/background/orders/watch.ts'),
      import('../../../src/background/service/call-service.ts'),
      import('../../../src/background/account/vault.ts'),
      import('../../../src/onlinesim/activations.ts'),
      import('../../../src/onlinesim/rents.ts'),
      import('../../../src/background/rents/watch-rents.ts'),
    ]);
  return {
    ...balances,
    ...session,
    ...leaving,
    ...byKey,
    ...placing,
    ...watch,
    ...calls,
    ...vault,
    ...activations,
    ...renting,
    ...watchRents,
  };
}

const sent = (name: string) => world.simulator.requests.filter((request) => request.name === name);
const untilSent = (name: string, times = 1) =>
  vi.waitFor(() => expect(sent(name).length).toBeGreaterThanOrEqual(times));
/** What is under way goes as far as it can. */
const letRun = () => new Promise((resolve) => setTimeout(resolve, 50));
const delay = (match: string, ms = 300) => world.simulator.control.fault({ match, kind: 'delay', ms });

describe('an answer that comes after its account has gone', () => {
  it('a balance is kept by nobody once the user has signed out', async () => {
    const { refreshBalance, signOut } = await load();
    delay('getBalance');
    const asked = refreshBalance(0);
    await untilSent('getBalance');
    await signOut();
    await asked;
    expect(await balance.get()).toBeNull();
  });

  it("a balance is not taken for the next account's", async () => {
    const { refreshBalance } = await load();
    delay('getBalance');
    const asked = refreshBalance(0);
    await untilSent('getBalance');
    const own = money(77_000, 0);
    await account.set({ ...signedIn, signInId: 'another' });
    await balance.set(own);
    await asked;
    expect(await balance.get()).toEqual(own);
  });

  it.each(['numbers', 'rents'])(
    '%s found at the service are not listed once the user has signed out',
    async (what) => {
      const { signInWithKey, callService, getNum, getRentNum, look, lookAtRents, signOut } = await load();
      await signInWithKey(world.simulator.testKey);
      await callService({ scope: 'sms-scope', priority: 'user' }, async (connection) => {
        await getNum(connection, 'telegram', 44);
        await getRentNum(connection, { country: 44, days: 1, autoRenew: false });
      });
      const [lock, method, find] =
        what === 'numbers'
          ? (['orders', 'getState', look] as const)
          : ([rents.key, 'rent/getRentState', lookAtRents] as const);
      let ends: Promise<unknown>[] = [];
      await withLock(lock, async () => {
        ends = [find('user')];
        await untilSent(method);
        await letRun();
        ends.push(signOut());
        await letRun();
      });
      await Promise.all(ends);
      expect([await orders.get(), await rents.get()]).toEqual([[], []]);
    },
  );

  it('one who signs in shares no request with who was signed in before', async () => {
    const { callService, keepSecret, getState } = await load();
    const ask = () => callService({ scope: 'sms-scope', priority: 'poll', joinKey: 'getState' }, getState);
    delay('getState');
    const asked = ask();
    await untilSent('getState');
    await keepSecret({ accessToken: world.simulator.testKey });
    await Promise.all([asked, ask()]);
    expect(sent('getState')).toHaveLength(2);
  });
});

it('an order is paid by the account it was clicked with: who signs in meanwhile waits for it', async () => {
  const { placeOrder, signInWithKey } = await load();
  delay('getPrice');
  const placed = placeOrder(anOrder);
  await untilSent('getPrice');
  await Promise.all([placed, signInWithKey(world.simulator.testKey)]);
  expect(sent('getNum').map(({ credential }) => credential)).toEqual([sent('getPrice')[0]?.credential]);
  expect(await orders.get()).toMatchObject([{ status: 'open', signInId: 'sign-in-1' }]);
});

it('a key for a new address is never sent to the old one, whose refusal comes late', async () => {
  const { callService, changeApiBase, keepSecret, getState } = await load();
  world.simulator.control.expireTokens();
  delay('getState');
  const asked = callService({ scope: 'sms-scope', priority: 'user' }, getState).catch(
    ({ failure }) => failure,
  );
  await untilSent('getState');
  await changeApiBase('https://onlinesim.host/api/');
  await keepSecret({ accessToken: world.simulator.testKey });
  await account.set({ ...signedIn, way: 'key' });
  expect(await asked).toMatchObject({ code: 'addressChanged' });
  expect(sent('getState')).toHaveLength(1);
});

describe('signing in while a renewal is under way', () => {
  const redirect = 'https://abc.chromiumapp.org/onlinesim';

  it('what the window gives is kept, not what the renewal had', async () => {
    const { keepSecret, readSecret, renewSilently, signIn } = await load();
    let renewing = false;
    let endRenewal = () => {};
    const renewalMayEnd = new Promise<void>((resolve) => {
      endRenewal = resolve;
    });
    Object.assign(fakeBrowser.identity, {
      getRedirectURL: () => redirect,
      async launchWebAuthFlow({ url, interactive }: { url: string; interactive: boolean }) {
        if (!interactive) {
          renewing = true;
          await renewalMayEnd;
        }
        const { searchParams } = new URL(url);
        const token = interactive ? 'BY0WINDOW' : 'BY0RENEWAL';
        return `${redirect}#access_token=${token}&state=${searchParams.get('state')}`;
      },
    });
    await settings.set({ ...(await settings.get()), clientId: '42' });
    await keepSecret({ accessToken: 'OLD' });
    const renewed = renewSilently('OLD', { isDead: false });
    await vi.waitFor(() => expect(renewing).toBe(true));
    const signed = signIn('rent-scope');
    await letRun();
    endRenewal();
    await Promise.all([renewed, signed]);
    expect(await readSecret()).toEqual({ accessToken: 'BY0WINDOW' });
    expect(await account.get()).toMatchObject({
      state: 'signedIn',
      scopes: expect.arrayContaining(['rent-scope']),
    });
  });
});

it('another account does not begin with the money of the one before', async () => {
  const { keepAccount } = await import('../../../src/background/account/keep-account.ts');
  await balance.set(money(77_000, 0));
  const facts = { way: 'oauth', scopes: ['sms-scope'], expiresAt: null, renewFrom: null } as const;
  await keepAccount({ accessToken: world.simulator.testKey }, { ...signedIn, accountId: '1' }, false, {
    ...facts,
    scopes: ['sms-scope'],
  });
  expect(await balance.get()).toBeNull();
});

it('a sign-in that was cut off between two accounts leaves nothing secret behind', async () => {
  const { recoverSession, readSecret } = await load();
  await account.set({ state: 'signingIn', since: Date.now(), before: null });
  await recoverSession();
  expect(await account.get()).toMatchObject({ state: 'signedOut' });
  expect(await readSecret()).toBeNull();
});
