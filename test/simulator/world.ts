import { type Account, createAccount } from './account.ts';
import type { Activation } from './activations/activation.ts';
import { buildCatalogue } from './catalogue/build-catalogue.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Clock } from './clock.ts';
import { createDemoStore, type DemoStore } from './demo/visit.ts';
import type { Fault } from './faults/fault.ts';
import { buildFreeNumbers } from './free/build-free-numbers.ts';
import type { FreeNumber } from './free/free-number.ts';
import type { LogEntry } from './http/log.ts';
import type { Pace } from './http/pace.ts';
import { createLedger, type Ledger } from './money/ledger.ts';
import { addPayment, type Payment } from './money/payment.ts';
import { createNumberPool, type NumberPool } from './numbers/number-pool.ts';
import { createOAuthStore, type OAuthStore } from './oauth/oauth-store.ts';
import type { LentProxy } from './proxies/proxy.ts';
import { createRandom, type Random } from './random.ts';
import type { Rent } from './rents/rent.ts';
import { buildRentOffers, type RentOffer } from './rents/rent-offers.ts';
import type { Settings } from './settings.ts';
import type { WebhookCall } from './webhooks/webhook-log.ts';

/** Everything the simulated service knows. Handlers get it whole; nothing of it is global. */
export interface World {
  settings: Settings;
  clock: Clock;
  random: Random;
  quirkRandom: Random;
  catalogue: Catalogue;
  account: Account;
  ledger: Ledger;
  numbers: NumberPool;
  /** By tzid, finished ones too. */
  activations: Map<number, Activation>;
  /** What each country offers for rent, by code. */
  rentOffers: Map<number, RentOffer>;
  /** By tzid, finished ones too. */
  rents: Map<number, Rent>;
  freeNumbers: FreeNumber[];
  proxies: Map<number, LentProxy>;
  payments: Payment[];
  webhooks: WebhookCall[];
  oauth: OAuthStore;
  demo: DemoStore;
  faults: Fault[];
  /** null, or the status with which every API call is answered by an HTML page. */
  maintenance: number | null;
  log: LogEntry[];
  /** By credential or address. */
  paces: Map<string, Pace>;
  /** Last try of setOperationOk by tzid. */
  closeTries: Map<number, number>;
  /** Last ids given out. */
  ids: { activation: number; rent: number; proxy: number; sms: number };
}

const DAY_MS = 86_400_000;

export function createWorld(settings: Settings, clock: Clock): World {
  const random = createRandom(`${settings.seed}/events`);
  const keyChars = createRandom(`${settings.seed}/key`);
  const catalogue = buildCatalogue(settings.seed);
  const numbers = createNumberPool(createRandom(`${settings.seed}/numbers`));
  const payments: Payment[] = [];
  addPayment(payments, 60_000, clock.now() - 40 * DAY_MS);
  addPayment(payments, 100_000, clock.now() - 9 * DAY_MS);
  return {
    settings,
    clock,
    random,
    quirkRandom: createRandom(`${settings.seed}/quirks`),
    catalogue,
    account: createAccount(`simkey${keyChars.digits(26)}`),
    ledger: createLedger(41_730, 3_100),
    numbers,
    activations: new Map(),
    rentOffers: buildRentOffers(catalogue, settings.seed),
    rents: new Map(),
    freeNumbers: buildFreeNumbers(catalogue, numbers, createRandom(`${settings.seed}/free`), clock.now()),
    proxies: new Map(),
    payments,
    webhooks: [],
    oauth: createOAuthStore(),
    demo: createDemoStore(),
    faults: [],
    maintenance: null,
    log: [],
    paces: new Map(),
    closeTries: new Map(),
    ids: { activation: 91_204_416, rent: 5_120_882, proxy: 20_143, sms: 77_119 },
  };
}
