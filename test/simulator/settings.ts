import type { Language } from './catalogue/names.ts';

/** What a run can be told about the service's behaviour. All of it may change while the simulator runs. */
export interface Settings {
  seed: string;
  /** Answers take any of the shapes of section 16 of the reference, drawn from the seed. */
  quirks: boolean;
  /** SMS of an ordered number arrive by themselves after `smsDelayMs`. Off for demo sites, which send their own. */
  autoSms: boolean;
  smsDelayMs: number;
  /** How long after the request of a demo site its SMS arrives. */
  demoSmsDelayMs: number;
  /** Life of an activation, seconds (reference 7.5). */
  activationSeconds: number;
  /** Seconds in which `setOperationOk` refuses (reference 7.4). */
  guardSeconds: number;
  /** Activations open at once before EXCEEDED_CONCURRENT_OPERATIONS; the real figure is not published. */
  maxOpen: number;
  /** Country of `getNum`, `getPrice`, `getTariffs` when none is sent; sources say 1 or 7. */
  defaultCountry: number;
  /** Country of `getNumbersStats` when none is sent. */
  defaultStatsCountry: number;
  /** Language when `lang` is not sent, `message_to_code` likewise; sources disagree. */
  defaultLanguage: Language;
  defaultTextMode: '0' | '1';
  /** Whether `filter_country` narrows the countries of `getTariffs` beside a service filter (reference 6.2). */
  filterCountryNarrows: boolean;
  /**
   * normal: bursts of five, then one request a second. strict: no more than one early request, and a burst of
   * seven within a second drops the connection. A client with a second between its starts trips neither.
   */
  rateLimit: 'off' | 'normal' | 'strict';
  /**
   * Over the limit: 200 INTERVAL_CONCURRENT_REQUESTS_ERROR, or 429 TRY_AGAIN_LATER. both: the first, and the
   * second for a client that goes on regardless.
   */
  rateAnswer: 'interval' | 'tryAgain' | 'both';
  /** How an unusable credential is answered (reference 2.6). */
  wrongKey: '456' | '200' | 'noKey' | '401';
  /** Time an order spends as TZ_INPOOL without a number, then as TZ_NUM_PREPARE. */
  poolMs: number;
  prepareMs: number;
  /** Time until `getState` lists a new order. */
  listedAfterMs: number;
  /** What a network adds to each answer, in real ms. On loopback alone answers come faster than any service's. */
  latencyMs: number;
  /** Time a finished activation is still listed with its final status. */
  finalMs: number;
  /** Time between TZ_NUM_ANSWER and the text (reference 7.5). */
  textLagMs: number;
  /** Whether `balance` still contains what `zbalance` holds (reference 5.1). */
  balanceIncludesHeld: boolean;
  /** Whether OAuth tokens open the profile methods (reference 4.2: not documented). */
  profileForTokens: boolean;
  /** Whether setOperationRevise accepts a tzid it does not know (live) or refuses it (documentation). */
  reviseUnknown: 'success' | 'refuse';
  /** setOperationRevise gives the activation a new tzid, as older documentation warns. */
  reviseRenumbers: boolean;
  /** `extension` of a rent when it is not sent. */
  rentExtensionDefault: boolean;
  proxiesEnabled: boolean;
  /** Whether a refused implicit request is answered `#error=…` or `#state=S?error=…` (reference 4.7). */
  implicitRefusal: 'wellFormed' | 'malformed';
  tokenSeconds: number;
  refreshSeconds: number;
  /** Services on one page of `getTariffs`. */
  pageSize: number;
}

export const DEFAULT_SETTINGS: Settings = {
  seed: 'simulator',
  quirks: false,
  autoSms: true,
  smsDelayMs: 3000,
  demoSmsDelayMs: 1500,
  activationSeconds: 900,
  guardSeconds: 120,
  maxOpen: 20,
  defaultCountry: 1,
  defaultStatsCountry: 7,
  defaultLanguage: 'ru',
  defaultTextMode: '0',
  filterCountryNarrows: true,
  rateLimit: 'normal',
  rateAnswer: 'both',
  wrongKey: '456',
  poolMs: 0,
  prepareMs: 0,
  listedAfterMs: 0,
  finalMs: 0,
  latencyMs: 0,
  textLagMs: 0,
  balanceIncludesHeld: false,
  profileForTokens: false,
  reviseUnknown: 'success',
  reviseRenumbers: false,
  rentExtensionDefault: true,
  proxiesEnabled: false,
  implicitRefusal: 'wellFormed',
  tokenSeconds: 31_536_000,
  refreshSeconds: 2 * 31_536_000,
  pageSize: 30,
};
