import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSecret } from '../../../src/background/account/vault.ts';
import { placeRent, prolongRent, recoverRents } from '../../../src/background/rents/place-rent.ts';
import { adoptRent, endRent } from '../../../src/background/rents/rent-actions.ts';
import { lookAtRents } from '../../../src/background/rents/watch-rents.ts';
import type { OpenRent } from '../../../src/orders/rent.ts';
import { account } from '../../../src/storage/items.ts';
import { rents } from '../../../src/storage/rents.ts';
import { startSignedIn } from '../../support/background.ts';
import { britain, signedIn } from '../../support/samples.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

let world: Awaited<ReturnType<typeof startSignedIn>>;

beforeEach(async () => {
  world = await startSignedIn();
  await keepSecret({ accessToken: world.simulator.control.issueToken(['sms-scope', 'rent-scope']) });
  await account.set({ ...signedIn, signInId: 'sign-in-1', scopes: ['sms-scope', 'rent-scope'] });
});
afterEach(() => world.simulator.close());

const wish = { country: britain, days: 1, accepted: 50_000, autoRenew: false };
const asked = (name: string) => world.simulator.requests.filter((request) => request.name === name);
const running = () => world.simulator.control.rents().filter(({ endedAt }) => endedAt === null);

async function confirm(text = 'Acme code 4410'): Promise<OpenRent> {
  world.simulator.control.deliverRentSms(running()[0]?.tzid ?? 0, { sender: 'Acme', text });
  await lookAtRents('user');
  const [rent] = await rents.get();
  if (rent?.status !== 'open') throw new Error(`It is ${rent?.status}`);
  return rent;
}

it('a rent that goes well runs, without auto-renewal, and is watched until its first SMS', async () => {
  await placeRent(wish);
  expect(await rents.get()).toMatchObject([
    { status: 'open', confirmed: false, autoRenew: false, number: { callingCode: '44' } },
  ]);
  expect(running()).toMatchObject([{ autoRenew: false }]);
  expect(world.alarms).toContain('watch');
  expect(await confirm()).toMatchObject({ confirmed: true, messages: [{ code: { code: '4410' } }] });
});

it('goes on by itself only where the user has ticked it', async () => {
  await placeRent({ ...wish, autoRenew: true });
  expect(running()).toMatchObject([{ autoRenew: true }]);
});

describe('a refusal ends it, says why, and nothing runs', () => {
  it.each([
    ['WARNING_LOW_BALANCE', 'lowBalance'],
    ['NO_NUMBER', 'noNumber'],
    ['UNDEFINED_COUNTRY', 'noCountry'],
    ['UNDEFINED_DAYS', 'noLength'],
    ['TRY_AGAIN_LATER', 'tooOften'],
  ])('%s: %s', async (code, failure) => {
    world.simulator.control.fault({ match: 'rent/getRentNum', kind: 'code', code });
    await expect(placeRent(wish)).rejects.toMatchObject({ failure: { code: failure } });
    expect(await rents.get()).toMatchObject([{ status: 'closed', outcome: { kind: 'notOrdered', failure } }]);
    expect([asked('rent/getRentNum').length, running().length]).toEqual([1, 0]);
  });
});

it('a price above the one on the button ends it before anything is sent', async () => {
  await placeRent({ ...wish, accepted: 10 });
  expect(await rents.get()).toMatchObject([{ status: 'closed', outcome: { kind: 'priceChanged' } }]);
  expect(asked('rent/getRentNum')).toHaveLength(0);
});

it('a length that is not offered is not asked for', async () => {
  await expect(placeRent({ ...wish, days: 2 })).rejects.toMatchObject({ failure: { code: 'noLength' } });
  expect(asked('rent/getRentNum')).toHaveLength(0);
});

it('a sign-in that does not cover it says so, and the token stays', async () => {
  await account.set({ ...signedIn, signInId: 'sign-in-1' });
  await expect(placeRent(wish)).rejects.toMatchObject({
    failure: { code: 'scopeMissing', detail: 'rent-scope' },
  });
  expect(await account.get()).toMatchObject({ state: 'signedIn', mustRenew: false });
});

describe('a lost answer is settled by asking, and never sent again', () => {
  it.each([
    ['the work was done', { kind: 'dropAfter' } as const],
    ['half an answer', { kind: 'garbage' } as const],
    ['a maintenance page', { kind: 'html' } as const],
    ['nothing reached the service', { kind: 'dropBefore' } as const],
  ])('%s', async (_, fault) => {
    world.simulator.control.fault({ match: 'rent/getRentNum', ...fault });
    await placeRent(wish);
    expect(asked('rent/getRentNum')).toHaveLength(1);
    expect((await rents.get()).map(({ status }) => status)).toEqual([
      running().length === 1 ? 'open' : 'placing',
    ]);
  });

  it('while it is not settled no other is rented', async () => {
    world.simulator.control.fault({ match: 'rent/getRentNum', kind: 'dropBefore' });
    await placeRent(wish);
    await expect(placeRent(wish)).rejects.toMatchObject({ failure: { code: 'busy' } });
    expect(asked('rent/getRentNum')).toHaveLength(1);
  });

  it('of two clicks at once one rents', async () => {
    const both = await Promise.allSettled([placeRent(wish), placeRent(wish)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(running()).toHaveLength(1);
  });

  it('the user picks one of several', async () => {
    const [first, second] = ['1', '2'];
    await placeRent(wish);
    const tzid = String(running()[0]?.tzid);
    await rents.set([
      {
        ...wish,
        status: 'placing',
        id: 'lost',
        signInId: 'sign-in-1',
        placedAt: Date.now(),
        openBefore: [],
        lost: {
          since: 0,
          missingAt: [],
          candidates: [
            { tzid, number: null },
            { tzid: first + second, number: null },
          ],
        },
      },
    ]);
    await adoptRent({ rentId: 'lost', tzid });
    expect(await rents.get()).toMatchObject([{ id: 'lost', status: 'open', tzid }]);
  });
});

describe('a background that ended', () => {
  const left = {
    ...wish,
    status: 'placing',
    id: 'left',
    signInId: 'sign-in-1',
    placedAt: 0,
    lost: null,
  } as const;

  it('before it was sent: it is over', async () => {
    await rents.set([{ ...left, openBefore: null }]);
    await recoverRents();
    expect(await rents.get()).toMatchObject([{ status: 'closed', outcome: { failure: 'interrupted' } }]);
  });

  it('after: its answer is lost, and asked about', async () => {
    await rents.set([{ ...left, openBefore: [] }]);
    await recoverRents();
    expect(await rents.get()).toMatchObject([{ status: 'placing', lost: { missingAt: [] } }]);
    await lookAtRents('poll');
    expect(await rents.get()).toMatchObject([{ lost: { missingAt: [expect.any(Number)] } }]);
  });

  it('while it prolonged: the end of the rent tells', async () => {
    await placeRent(wish);
    const rent = await confirm();
    const prolonging = { days: 1, price: 1, endsBefore: rent.endsAt, sent: true, lost: null };
    await rents.set([{ ...rent, prolonging }]);
    await recoverRents();
    expect(await rents.get()).toMatchObject([{ prolonging: { lost: { missingAt: [] } } }]);
  });
});

describe('prolonging', () => {
  const dayMs = 86_400_000;

  async function rentConfirmed() {
    await placeRent(wish);
    return confirm();
  }
  const prolong = (rent: OpenRent, accepted = 50_000) => prolongRent({ rentId: rent.id, days: 1, accepted });
  const endsAt = async () => {
    const [rent] = await rents.get();
    return rent?.status === 'open' ? rent.endsAt : 0;
  };

  it('moves the end, once', async () => {
    const rent = await rentConfirmed();
    await prolong(rent);
    expect((await endsAt()) - rent.endsAt).toBeGreaterThan(dayMs - 120_000);
    expect(asked('rent/extendRentState')).toHaveLength(1);
  });

  it('costs no more than the button said', async () => {
    const rent = await rentConfirmed();
    await expect(prolong(rent, 10)).rejects.toMatchObject({ failure: { code: 'priceChanged' } });
    expect(asked('rent/extendRentState')).toHaveLength(0);
  });

  it('is refused with the reason, and the rent goes on', async () => {
    const rent = await rentConfirmed();
    world.simulator.control.setBalance(0.01);
    await expect(prolong(rent)).rejects.toMatchObject({ failure: { code: 'lowBalance' } });
    expect(await rents.get()).toMatchObject([{ status: 'open', prolonging: null }]);
  });

  it('whose answer is lost is settled by asking, and never sent again', async () => {
    const rent = await rentConfirmed();
    world.simulator.control.fault({ match: 'rent/extendRentState', kind: 'dropAfter' });
    await prolong(rent);
    expect(await rents.get()).toMatchObject([{ prolonging: null, notProlonged: false }]);
    expect((await endsAt()) - rent.endsAt).toBeGreaterThan(dayMs - 120_000);
    expect(asked('rent/extendRentState')).toHaveLength(1);
  });

  it('that reached nobody is not sent again, and nothing else is bought meanwhile', async () => {
    const rent = await rentConfirmed();
    world.simulator.control.fault({ match: 'rent/extendRentState', kind: 'dropBefore' });
    await prolong(rent);
    expect(await rents.get()).toMatchObject([{ prolonging: { lost: { missingAt: [expect.any(Number)] } } }]);
    await expect(prolong(rent)).rejects.toMatchObject({ failure: { code: 'busy' } });
    expect(asked('rent/extendRentState')).toHaveLength(1);
  });
});

describe('giving back', () => {
  const end = async (expects: 'refund' | 'end') => {
    const [rent] = await rents.get();
    await endRent({ rentId: rent?.id ?? '', expect: expects });
  };

  it('is too early in the first two minutes', async () => {
    await placeRent(wish);
    await expect(end('refund')).rejects.toMatchObject({ failure: { code: 'tooEarly' } });
    expect(running()).toHaveLength(1);
  });

  it('returns the money before the first SMS', async () => {
    await placeRent(wish);
    world.simulator.clock.advance(121_000);
    await end('refund');
    expect(await rents.get()).toMatchObject([
      { status: 'closed', outcome: { kind: 'refunded', why: 'cancelled' } },
    ]);
    expect(world.simulator.control.money()).toMatchObject({ held: 0, spent: 0 });
    expect(world.alarms).not.toContain('watch');
  });

  it('never throws away an SMS that came meanwhile', async () => {
    await placeRent(wish);
    world.simulator.clock.advance(121_000);
    world.simulator.control.deliverRentSms(running()[0]?.tzid ?? 0, {
      sender: 'Acme',
      text: 'Acme code 4410',
    });
    await expect(end('refund')).rejects.toMatchObject({ failure: { code: 'smsCame' } });
    expect(await rents.get()).toMatchObject([{ status: 'open', messages: [{ code: { code: '4410' } }] }]);
    expect(running()).toHaveLength(1);
  });

  it('of a paid one spends what it cost', async () => {
    await placeRent(wish);
    await confirm();
    await end('end');
    expect(await rents.get()).toMatchObject([{ status: 'closed', outcome: { kind: 'finished' } }]);
    expect(running()).toHaveLength(0);
  });
});

it('stands the shapes of the service’s moods', async () => {
  await placeRent(wish);
  world.simulator.control.set({ quirks: true });
  for (let round = 1; round <= 20; round++) {
    world.simulator.control.deliverRentSms(running()[0]?.tzid ?? 0, {
      sender: 'Acme',
      text: `Acme code 44${round + 10}`,
    });
    await lookAtRents('user');
    const [rent, ...others] = await rents.get();
    expect(others).toEqual([]);
    expect(rent).toMatchObject({
      status: 'open',
      confirmed: true,
      number: { e164: expect.stringMatching(/^\+44\d{10}$/) },
    });
    expect(rent?.status === 'open' && rent.messages.length).toBe(round);
    expect(rent?.status === 'open' && rent.endsAt - Date.now()).toBeLessThan(1.1 * 86_400_000);
  }
});
