import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, call, order, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator();
});
afterAll(() => simulator.close());

const refusal = (response: string) => ({ response });

it.each([
  'ACCOUNT_BLOCKED',
  'API_ACCESS_DISABLED',
  'API_ACCESS_IP',
  'USER_NOT_ACTIVATED',
  'ACCOUNT_CLEANED',
  'ACCOUNT_IDENTIFICATION_REQUIRED',
] as const)('refuses the account with %s', async (code) => {
  simulator.control.refuseAccount(code);
  expect(await ask(simulator, 'getBalance.php')).toEqual(refusal(code));
  expect((await call(simulator, 'getFreeList.php', {}, null)).body).toMatchObject({ response: 1 });
  simulator.control.refuseAccount(null);
});

describe('ordering (reference 3.2)', () => {
  it.each([
    ['no service', {}, 'ERROR_NO_SERVICE'],
    ['unknown service', { service: 'nonsense' }, 'ERROR_NO_SERVICE'],
    ['unknown country', { service: 'telegram', country: 999 }, 'NO_COUNTRY'],
    ['country that is no number', { service: 'telegram', country: 'gb' }, 'NO_COUNTRY'],
    ['disabled country', { service: 'telegram', country: 98 }, 'NO_COUNTRY'],
    ['Russia, which has nothing', { service: 'telegram', country: 7 }, 'NO_NUMBER'],
    ['every number rejected', { service: 'telegram', country: 44, reject: '7' }, 'NO_NUMBER'],
  ])('%s', async (_, params, code) => {
    expect(await ask(simulator, 'getNum.php', params)).toEqual(refusal(code));
    expect(simulator.control.money().held).toBe(0);
  });

  it('says that the stock is empty', async () => {
    simulator.control.setStock(49, 'telegram', 0);
    expect(await ask(simulator, 'getNum.php', { service: 'telegram', country: 49 })).toEqual(
      refusal('NO_NUMBER'),
    );
  });

  it('says that money is missing', async () => {
    simulator.control.setPrice(49, 'google', 99);
    expect(await ask(simulator, 'getNum.php', { service: 'google', country: 49 })).toEqual(
      refusal('WARNING_LOW_BALANCE'),
    );
  });

  it('says that too many are open', async () => {
    simulator.control.set({ maxOpen: 1 });
    await order(simulator);
    expect(await ask(simulator, 'getNum.php', { service: 'telegram', country: 44 })).toEqual(
      refusal('EXCEEDED_CONCURRENT_OPERATIONS'),
    );
    simulator.control.set({ maxOpen: 20 });
  });
});

describe('acting (reference 3.3)', () => {
  it.each([
    ['setOperationRevise.php', {}, 'ERROR_NO_TZID'],
    ['setOperationOk.php', {}, 'ERROR_NO_TZID'],
    ['setOperationOk.php', { tzid: 1 }, 'ERROR_WRONG_TZID'],
    ['getState.php', { tzid: 1 }, 'ERROR_NO_OPERATIONS'],
    ['rent/closeRentNum.php', {}, 'ERROR_NO_TZID'],
    ['rent/closeRentNum.php', { tzid: 1 }, 'ERROR_WRONG_TZID'],
    ['rent/extendRentState.php', {}, 'ERROR_NO_TZID'],
    ['rent/extendRentState.php', { tzid: 1, days: 1 }, 'ERROR_WRONG_TZID'],
    ['rent/getRentNum.php', { days: 1 }, 'UNDEFINED_COUNTRY'],
    ['rent/getRentNum.php', { country: 7, days: 1 }, 'UNDEFINED_COUNTRY'],
    ['rent/getRentNum.php', { country: 44, days: 2 }, 'UNDEFINED_DAYS'],
    ['rent/getRentNum.php', { country: 44 }, 'UNDEFINED_DAYS'],
    ['getFreeMessageList.php', {}, 'ERROR_PARAMS'],
    ['getPrice.php', {}, 'ERROR_NO_SERVICE'],
    ['proxy/getProxy.php', {}, 'API_DISABLED'],
    ['proxy/getState.php', {}, 'API_DISABLED'],
  ])('%s with %j', async (path, params, code) => {
    expect(await ask(simulator, path, params)).toEqual(refusal(code));
  });
});

it('answers any other code on command', async () => {
  simulator.control.fault({ match: 'getNum', kind: 'code', code: 'DUPLICATE_OPERATION' });
  expect(await ask(simulator, 'getNum.php', { service: 'telegram', country: 44 })).toEqual(
    refusal('DUPLICATE_OPERATION'),
  );
});
