import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { account, balance, orders } from '../../../src/storage/items.ts';
import { startSignedIn } from '../../support/background.ts';
import { closed } from '../../support/samples.ts';

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
  const [{ signInWithKey }, { callService }, { readSecret }, { getNum }] = await Promise.all([
    import('../../../src/background/account/sign-in-with-key.ts'),
    import('../../../src/background/service/call-service.ts'),
    import('../../../src/background/account/vault.ts'),
    import('../../../src/onlinesim/activations.ts'),
  ]);
  const ask = (scope: 'sms-scope' | 'rent-scope', spends = false) =>
    callService({ scope, priority: 'user', spends }, (connection) => getNum(connection, 'telegram', 44));
  return { signInWithKey, ask, readSecret };
}

const failsWith = (code: string) => ({ failure: { code } });
/** The key as the service knows it until it is changed there; its answer to all others is ERROR_WRONG_KEY. */
const refuseKey = () =>
  world.simulator.control.fault({ match: 'getNum', kind: 'code', code: 'ERROR_WRONG_KEY', status: 456 });

it('a key that works is kept, with the balance its trial has told, and white space around it is no part of it', async () => {
  const { signInWithKey, readSecret } = await load();
  await signInWithKey(` ${world.simulator.testKey}\n`);
  expect(await account.get()).toMatchObject({ state: 'signedIn', way: 'key', accountId: '700214' });
  expect(await readSecret()).toEqual({ accessToken: world.simulator.testKey });
  expect(await balance.get()).toMatchObject({ held: 0 });
});

it('it travels in a header, never in an address', async () => {
  const { signInWithKey } = await load();
  await signInWithKey(world.simulator.testKey);
  expect(world.simulator.requests.map(({ credential }) => credential)).toEqual([
    'key in header',
    'key in header',
  ]);
  expect(JSON.stringify(world.simulator.requests)).not.toContain(world.simulator.testKey);
});

describe('a key that does not work changes nothing', () => {
  it.each([
    ['unknown to the service', 'NOT0A0KEY', null, 'keyWrong'],
    ['nothing', '  ', null, 'keyWrong'],
    ['no header can bear it', 'two words', null, 'keyWrong'],
    ['the API is switched off', null, 'API_ACCESS_DISABLED', 'apiOff'],
    ['another address is wanted', null, 'API_ACCESS_IP', 'ipRefused'],
    ['a blocked account', null, 'ACCOUNT_BLOCKED', 'blocked'],
  ] as const)('%s', async (_, key, refusal, code) => {
    const { signInWithKey, readSecret } = await load();
    const before = [await account.get(), await readSecret()];
    world.simulator.control.refuseAccount(refusal);
    await expect(signInWithKey(key ?? world.simulator.testKey)).rejects.toMatchObject(failsWith(code));
    expect([await account.get(), await readSecret()]).toEqual(before);
  });
});

it('no scope limits it', async () => {
  const { signInWithKey, ask } = await load();
  await expect(ask('rent-scope')).rejects.toMatchObject(failsWith('scopeMissing'));
  await signInWithKey(world.simulator.testKey);
  await expect(ask('rent-scope')).resolves.toMatchObject({ country: 44 });
});

describe('a key that no longer works', () => {
  it.each([
    ['something that asks', false],
    ['something that spends', true],
  ])('%s: another is wanted, nothing is sent again, nobody is signed out', async (_, spends) => {
    const { signInWithKey, ask, readSecret } = await load();
    await signInWithKey(world.simulator.testKey);
    refuseKey();
    const sent = () => world.simulator.requests.filter(({ name }) => name === 'getNum').length;
    await expect(ask('sms-scope', spends)).rejects.toMatchObject(failsWith('keyDead'));
    expect(sent()).toBe(1);
    expect(await account.get()).toMatchObject({ state: 'signedIn', mustRenew: true });
    expect(await readSecret()).not.toBeNull();
    await expect(ask('sms-scope', spends)).rejects.toMatchObject(failsWith('keyDead'));
    expect(sent()).toBe(1);
  });

  it('another key of the same account goes on with its orders', async () => {
    const { signInWithKey, ask } = await load();
    await signInWithKey(world.simulator.testKey);
    const known = await account.get();
    const signInId = known.state === 'signedIn' ? known.signInId : '';
    await orders.set([closed({ kind: 'finished', spent: 350 }, { signInId })]);
    refuseKey();
    await expect(ask('sms-scope')).rejects.toMatchObject(failsWith('keyDead'));
    await signInWithKey(world.simulator.testKey);
    expect(await account.get()).toMatchObject({ state: 'signedIn', signInId, mustRenew: false });
    await expect(ask('sms-scope')).resolves.toMatchObject({ country: 44 });
  });

  it('a refusal of the one before says nothing of the one in use', async () => {
    const { signInWithKey, ask } = await load();
    await signInWithKey(world.simulator.testKey);
    const { keepSecret } = await import('../../../src/background/account/vault.ts');
    await keepSecret({ accessToken: 'AN0OLD0KEY' });
    world.simulator.control.fault({ match: 'getNum', kind: 'delay', ms: 300 });
    const asked = ask('sms-scope');
    await vi.waitFor(() => expect(world.simulator.requests.some(({ name }) => name === 'getNum')).toBe(true));
    await keepSecret({ accessToken: world.simulator.testKey });
    await expect(asked).resolves.toMatchObject({ country: 44 });
    expect(await account.get()).toMatchObject({ mustRenew: false });
  });
});
