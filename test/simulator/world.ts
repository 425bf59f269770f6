import { type Account, createAccount } from './account.ts';
import type { Activation } from './activations/activation.ts';
import { buildCatalogue } from './catalogue/build-catalogue.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Clock } from './clock.ts';
import { createDemoStore, type DemoStore } from './demo/visit.ts';
import type { Fault } from './faults/fault.ts';
import type { LogEntry } from './http/log.ts';
import type { Pace } from './http/pace.ts';
import { createLedger, type Ledger } from './money/ledger.ts';
import { createNumberPool, type NumberPool } from './numbers/number-pool.ts';
import { createOAuthStore, type OAuthStore } from './oauth/oauth-store.ts';
import { createRandom, type Random } from './random.ts';
import type { Settings } from './settings.ts';

/** Everything the simulated service knows. Handlers get it whole; nothing of it is global. */
export interface World {
  settings: Settings;
  clock: Clock;
  random: Random;
  catalogue: Catalogue;
  account: Account;
  ledger: Ledger;
  numbers: NumberPool;
  /** By tzid, finished ones too. */
  activations: Map<number, Activation>;
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
  ids: { activation: number; sms: number };
}

export function createWorld(settings: Settings, clock: Clock): World {
  const random = createRandom(`${settings.seed}/events`);
  const keyChars = createRandom(`${settings.seed}/key`);
  return {
    settings,
    clock,
    random,
    catalogue: buildCatalogue(settings.seed),
    account: createAccount(`simkey${keyChars.digits(26)}`),
    ledger: createLedger(41_730, 3_100),
    numbers: createNumberPool(createRandom(`${settings.seed}/numbers`)),
    activations: new Map(),
    oauth: createOAuthStore(),
    demo: createDemoStore(),
    faults: [],
    maintenance: null,
    log: [],
    paces: new Map(),
    closeTries: new Map(),
    ids: { activation: 91_204_416, sms: 77_119 },
  };
}
