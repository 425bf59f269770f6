import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { call, post, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator();
});
afterAll(() => simulator.close());

const NOT_FOUND = { response: 'REQUEST_NOT_FOUND' };

describe('paths (reference 2.2)', () => {
  it.each([
    ['getBalance.php', true],
    ['getbalance.php', true],
    ['getBalance', false],
    ['/rent/tariffsRent.php', true],
    ['SetOperationOk.php', true],
    ['getFreeList', true],
    ['getFreeList.php', true],
    ['getFreeCountryList', true],
    ['getFreePhoneList', true],
    ['getFreeMessageList', true],
    ['v1/info/countries', true],
    ['v1/info/countries.php', false],
    ['webhook-logs', true],
    ['webhook-logs.php', false],
    ['getNumRepeat.php', false],
    ['getService.php', false],
    ['getServiceNumber.php', false],
    ['pay/createEmpty', false],
    ['nonsense.php', false],
  ])('%s is served: %s', async (path, served) => {
    const { body } = await call(simulator, path);
    if (served) expect(body).not.toEqual(NOT_FOUND);
    else expect(body).toEqual(NOT_FOUND);
  });

  it('saves the profile by POST alone', async () => {
    expect((await call(simulator, 'profile.php')).body).toEqual(NOT_FOUND);
  });
});

describe('encodings (reference 2.2)', () => {
  it.each([
    ['application/x-www-form-urlencoded', (key: string) => `apikey=${key}&service=telegram&country=44`],
    ['application/json', (key: string) => JSON.stringify({ apikey: key, service: 'telegram', country: 44 })],
  ])('takes %s', async (type, write) => {
    const response = await fetch(`${simulator.httpUrl}/api/getPrice.php`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: write(simulator.testKey),
    });
    expect(await response.json()).toMatchObject({ response: '1' });
  });

  it('answers application/json', async () => {
    expect((await call(simulator, 'getBalance.php')).type).toBe('application/json');
  });

  it('sends no CORS headers for keyed methods (reference 2.8)', async () => {
    const response = await fetch(`${simulator.httpUrl}/api/getBalance.php`);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('credentials (reference 2.3)', () => {
  it.each([
    ['getFreeCountryList.php', 200],
    ['getFreePhoneList.php', 200],
    ['getFreeMessageList.php', 200],
    ['getFreeList.php', 200],
    ['getTariffs.php', 200],
    ['v1/info/countries', 200],
    ['getBalance.php', 456],
    ['getNumbersStats.php', 456],
    ['getState.php', 456],
    ['rent/tariffsRent.php', 456],
    ['getProfile.php', 456],
  ])('%s without any: %i', async (path, status) => {
    expect((await call(simulator, path, {}, null)).status).toBe(status);
  });

  it('takes the key in the query', async () => {
    const { body } = await call(simulator, 'getBalance.php', { apikey: simulator.testKey }, null);
    expect(body).toMatchObject({ response: '1' });
  });

  it('lets the header win when both are sent', async () => {
    const { status } = await call(simulator, 'getBalance.php', { apikey: simulator.testKey }, 'wrong');
    expect(status).toBe(456);
  });

  it('does not know the spelling api_key', async () => {
    expect((await call(simulator, 'getBalance.php', { api_key: simulator.testKey }, null)).status).toBe(456);
  });

  it('refuses a wrong key where none is needed', async () => {
    expect(await call(simulator, 'getTariffs.php', {}, 'wrong')).toMatchObject({
      status: 456,
      body: { response: 'ERROR_WRONG_KEY' },
    });
  });

  it.each([
    ['456', 456, { response: 'ERROR_WRONG_KEY' }],
    ['200', 200, { response: 'ERROR_WRONG_KEY' }],
    ['noKey', 200, { response: 'ERROR_NO_KEY' }],
    ['401', 401, { message: 'Unauthenticated.' }],
  ] as const)('wrong key answered as %s', async (wrongKey, status, body) => {
    simulator.control.set({ wrongKey });
    expect(await call(simulator, 'getBalance.php', {}, 'wrong')).toMatchObject({ status, body });
    simulator.control.set({ wrongKey: '456' });
  });
});

describe('scopes of a token (reference 4.2)', () => {
  it.each([
    ['getBalance.php', 'sms-scope'],
    ['getNumbersStats.php', 'sms-scope'],
    ['getTariffs.php', 'sms-scope'],
    ['getPrice.php', 'sms-scope'],
    ['getState.php', 'sms-scope'],
    ['rent/tariffsRent.php', 'rent-scope'],
    ['rent/getRentState.php', 'rent-scope'],
    ['getFreeList.php', 'free-scope'],
    ['proxy/getState.php', 'proxy-scope'],
  ] as const)('%s needs %s', async (path, scope) => {
    const others = (['sms-scope', 'rent-scope', 'proxy-scope', 'free-scope'] as const).filter(
      (each) => each !== scope,
    );
    const granted = await call(simulator, path, {}, simulator.control.issueToken([scope]));
    const refused = await call(simulator, path, {}, simulator.control.issueToken(others));
    expect(granted.status).toBe(200);
    expect(refused).toMatchObject({ status: 456, body: { response: 'ERROR_WRONG_KEY' } });
  });

  it('opens the profile to tokens only when told so', async () => {
    const token = simulator.control.issueToken(['sms-scope', 'rent-scope', 'proxy-scope', 'free-scope']);
    expect((await call(simulator, 'getProfile.php', {}, token)).status).toBe(456);
    simulator.control.set({ profileForTokens: true });
    expect((await call(simulator, 'getProfile.php', {}, token)).status).toBe(200);
    simulator.control.set({ profileForTokens: false });
  });
});

describe('booleans and lists (reference 2.4)', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['True', true],
    ['0', false],
    ['false', false],
    ['False', false],
  ])('number=%s', async (number, shown) => {
    const { body } = await call(simulator, 'getNum.php', { service: 'google', country: 44, number });
    expect(typeof body === 'object' && body !== null && 'number' in body).toBe(shown);
    simulator.clock.advance(1_000_000);
  });

  it.each([
    'reject=74,75,76',
    'reject[0]=74&reject[1]=75&reject[2]=76',
    'reject[]=74&reject[]=75&reject[]=76',
  ])('%s keeps these numbers away', async (reject) => {
    for (let index = 0; index < 10; index += 1) {
      const query = `service=google&country=44&number=1&apikey=${simulator.testKey}&${reject}`;
      const response = await fetch(`${simulator.httpUrl}/api/getNum.php?${query}`);
      expect((await response.json()).number).toMatch(/^\+447[^456]/);
      simulator.clock.advance(1_000_000);
    }
  });
});

it('keeps keys and tokens out of the log', async () => {
  await call(simulator, 'getBalance.php', { apikey: simulator.testKey });
  await post(simulator, '/oauth/token', 'application/x-www-form-urlencoded', 'client_secret=geheim&code=abc');
  expect(JSON.stringify(simulator.requests)).not.toMatch(new RegExp(`${simulator.testKey}|geheim|abc`));
  expect(simulator.requests.at(-2)).toMatchObject({
    name: 'getBalance',
    status: 200,
    credential: 'key in header',
  });
});
