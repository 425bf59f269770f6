import { afterEach, describe, expect, it } from 'vitest';
import { getBalance } from '../../src/onlinesim/account.ts';
import { getNum, getState, setOperationOk, setOperationRevise } from '../../src/onlinesim/activations.ts';
import { getNumbersStats, getPrice, getTariffs, type ServiceOffer } from '../../src/onlinesim/catalogue.ts';
import type { Connection } from '../../src/onlinesim/request.ts';
import type { Simulator } from '../simulator/start.ts';
import { quietSimulator } from './call.ts';

/* Our own client must read a service full of quirks as it reads a plain one. */
let simulator: Simulator;
afterEach(() => simulator.close());

/** Settings that move a moment, not a shape, are held still so that both runs can be compared. */
const STILL = { poolMs: 0, prepareMs: 0, listedAfterMs: 0, finalMs: 0, textLagMs: 0, reviseRenumbers: false };

async function connect(quirks: boolean, seed: string): Promise<Connection> {
  const clock = { running: false, startAt: Date.UTC(2026, 4, 4) };
  simulator = await quietSimulator({ seed, quirks, clock, balanceIncludesHeld: false, ...STILL });
  return { base: `${simulator.httpUrl}/api/`, credential: simulator.testKey, lang: 'en', fetch };
}

const digits = (number: string | null | undefined) => number?.replace('+', '');

/** Bare keys of digits come first in a JavaScript object, whatever the service's order was. */
const bySlug = (services: readonly ServiceOffer[]) => new Map(services.map((offer) => [offer.slug, offer]));

/** Everything one run shows, without what an answer may leave out. */
async function play(quirks: boolean, seed: string) {
  const connection = await connect(quirks, seed);
  const states = async () =>
    (await getState(connection)).map(({ tzid, state, number, texts, sum }) => ({
      tzid,
      state,
      number: digits(number),
      texts,
      sum,
    }));
  const shown = {
    nothing: await states(),
    balance: await getBalance(connection),
    country: (await getNumbersStats(connection, 44)).map(({ services }) => bySlug(services)),
    all: new Map(
      (await getNumbersStats(connection, 'all')).map(({ code, services }) => [code, services.length]),
    ),
    russia: (await getNumbersStats(connection, 7)).map(({ code, services }) => [code, services]),
    page: bySlug((await getTariffs(connection, { country: 44 })).services),
    price: await getPrice(connection, 'telegram', 44),
  };
  const { tzid } = await getNum(connection, 'telegram', 44);
  const waiting = await states();
  simulator.control.deliverSms(Number(tzid), 'Telegram code: 58213');
  const answered = await states();
  const next = await setOperationRevise(connection, tzid);
  simulator.control.deliverSms(Number(tzid), 'Telegram code: 77001');
  const again = (await states()).map(({ texts }) => texts[0]);
  await setOperationOk(connection, tzid);
  const end = { states: await states(), balance: await getBalance(connection) };
  await simulator.close();
  return { ...shown, tzid, waiting, answered, next, again, end };
}

describe.each(Array.from({ length: 8 }, (_, index) => `seed ${index}`))('%s', (seed) => {
  it('reads the same', async () => {
    expect(await play(true, seed)).toEqual(await play(false, seed));
  });
});
