import { expect } from 'vitest';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { Simulator } from '../simulator/start.ts';
import { club } from './demo-sites.ts';
import { signUp } from './loop.ts';
import { closeAllOrders } from './own-page.ts';

export interface Interruption {
  /** The background ends while the service still works on the next request of this kind. */
  method: string;
  /** From when on: at the click on the button, or once the phone field is filled. */
  at: 'click' | 'phone';
  /** Nothing was sent yet: the user reads that, and clicks once more. */
  clickAgain?: boolean;
}

/** Signs up with the background ended in the middle; the loop has to complete all the same, with one order. */
export async function signUpInterrupted(
  driver: Driver,
  simulator: Simulator,
  interruption: Interruption,
): Promise<void> {
  const { method, at, clickAgain = false } = interruption;
  const orders = countRequests(simulator, 'getNum');
  let ended = Promise.resolve();
  const end = () => {
    ended = endBackgroundAt(simulator, driver, method);
  };
  if (at === 'click') end();
  await signUp(driver, club, async () => {}, {
    clickAgainWhenInterrupted: clickAgain,
    onPhone: at === 'phone' ? end : () => {},
  });
  await ended;
  expect(countRequests(simulator, 'getNum') - orders).toBe(1);
  await closeAllOrders(driver);
}

function countRequests(simulator: Simulator, method: string): number {
  return simulator.requests.filter(({ name }) => name === method).length;
}

async function endBackgroundAt(simulator: Simulator, driver: Driver, method: string): Promise<void> {
  const before = countRequests(simulator, method);
  simulator.control.fault({ match: method, kind: 'delay', ms: 1_500 });
  await waitFor(`a request ${method}`, async () => countRequests(simulator, method) > before);
  await driver.endBackground();
}
