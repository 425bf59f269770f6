import type { HistoryRow } from '../orders/history.ts';
import type { CountryRef, Money, ServiceRef } from '../orders/order.ts';
import type { Choices, Scope } from '../storage/items.ts';
import type { Preferences, ServiceSettings } from '../storage/settings.ts';

/**
 * Every message that is sent, and who may send it. The one place to look when a new one is needed: the sender
 * (`send.ts`), the page's own sender (`page/runtime.ts`) and the check (`answer.ts`) follow from it.
 */

/** From our own pages: popup, side panel, our window, options. */
export interface OwnMessages {
  /**
   * Opens the sign-in window. Its end is in storage (`account`), since the popup may be gone by then. `also`: a
   * scope that was missing, asked for from now on.
   */
  signIn(input: { also?: Scope }): void;
  /** Signs in with an API key, which is tried by a call first. */
  signInWithKey(input: { key: string }): void;
  signOut(input: Record<never, never>): void;
  saveClientId(input: { clientId: string }): void;
  /** How signing in goes, and where a code is changed for a token. */
  saveSignInWay(input: Pick<ServiceSettings, 'signInBy' | 'tokenAddress'>): void;
  /** Another address of the API: everything goes there from now on, so one signs in anew. */
  changeApiBase(input: Pick<ServiceSettings, 'apiBase'>): void;
  /** Changes settings; what is left out stays as it is. */
  savePreferences(input: Partial<Preferences>): void;
  /** What this browser's redirect address is, to register with OnlineSIM. */
  redirectAddress(input: Record<never, never>): { address: string };
  /** Asks for balance and open orders; what is new lands in storage. */
  refreshAccount(input: Record<never, never>): void;
  /** Asks for stock and prices; they land in storage. Answers when the first rows do. */
  refreshStats(input: StatsQuery & { force?: boolean }): void;
  /** Asks for public numbers and a page of the messages of one; they land in storage. Null: whichever come first. */
  refreshFree(input: { country: number | null; number: string | null; page: number; force?: boolean }): void;
  /** Asks which rents run and what came to them. */
  refreshRents(input: Record<never, never>): void;
  refreshRentTariffs(input: { force?: boolean }): void;
  /** `accepted`: what the button said. */
  placeRent(input: { country: CountryRef; days: number; accepted: Money; autoRenew: boolean }): void;
  prolongRent(input: { rentId: string; days: number; accepted: Money }): void;
  /** A lost rent has several candidates: this one is it. */
  adoptRent(input: { rentId: string; tzid: string }): void;
  /** `expect` is what the button said: an SMS that comes meanwhile turns a refund into a purchase. */
  endRent(input: { rentId: string; expect: 'refund' | 'end' }): void;
  dismissRent(input: { rentId: string }): void;
  /**
   * Binds a rented number (by the id of the rent) or a public one to the page in a tab for 20 minutes. The
   * background reads the origin itself, and refuses another.
   */
  useHere(input: {
    tabId: number;
    origin: string;
    id: string;
    free?: { country: number; short: string };
  }): void;
  stopUse(input: { id: string }): void;
  /** What the tab shows, and which service fits it. Brings the assistant in where a click of the user allows it. */
  describePage(input: { tabId: number }): PageDescription;
  placeOrder(input: PlaceOrderInput): { orderId: string };
  /** A lost order has several candidates: this one is it. */
  adoptOperation(input: { orderId: string; tzid: string }): void;
  /** `expect` is what the button said: an SMS that comes meanwhile turns a refund into a purchase. */
  closeOrder(input: { orderId: string; expect: 'refund' | 'finish' }): void;
  nextSms(input: { orderId: string }): void;
  /** Drops the wish to have a number reported for which another was ordered. */
  keepNumber(input: { orderId: string }): void;
  /** Writes number or newest code of an order into the given tab, whose site the popup has shown. */
  fillInto(input: { orderId: string; what: 'phone' | 'code'; tabId: number }): void;
  /** Brings the tab an order was made for to the front. */
  goToTab(input: { orderId: string }): void;
  /** Takes a closed order out of the list. */
  dismissOrder(input: { orderId: string }): void;
  /** Takes an order out of history; null: all of them. */
  forgetHistory(input: { id: string | null }): void;
  /** Puts back what was just taken out. */
  restoreHistory(input: { rows: HistoryRow[] }): void;
  /** Gives access to a site back. `pattern`: as it stands in `grantedSites`. */
  forgetSite(input: { pattern: string }): void;
  /** Offers things at the fields of a host again. */
  speakAgainOn(input: { host: string }): void;
  /** Remembers what the user chose; what is left out stays as it is. */
  saveChoices(input: Partial<Choices>): void;
}

/** From a page script. Nothing here spends, and what goes back concerns the page's own site alone. */
export interface PageMessages {
  /** The sentinel: something is in focus that may be a field of ours. Brings the assistant in, or says until when not to ask. */
  fieldFound(input: Record<never, never>): { quietUntil: number };
  /** The assistant: what there is to know now. */
  readNews(input: Record<never, never>): PageNews;
  /** The page is visible and something waits: drives the fast gear. */
  waiting(input: Record<never, never>): PageNews;
  /** Written, or just about to be. `code`: which one, since a newer may have come meanwhile. */
  filled(
    input: { orderId: string; what: 'phone' } | { orderId: string; what: 'code'; code: string },
  ): PageNews;
  /** It was about to be, and the page did not take it. */
  notFilled(input: { orderId: string }): PageNews;
  /** Opens our own popup for this page, or a small window of ours where the browser has none to open. */
  openPopup(input: Record<never, never>): void;
  /** The user wants nothing offered on this host, for good or for an hour. */
  switchOff(input: { forGood: boolean }): void;
}

/** From the background to a page's assistant. */
export interface AssistantMessages {
  /** Something has changed: ask. What it is goes to whoever asks, each by its own origin. */
  news(input: Record<never, never>): void;
  /**
   * A click of the user outside the page: fill now, over what is there. `atFocus`: into the field in focus, whatever we
   * take it for. Answers whether the page shows it.
   */
  fill(input: PageFill): boolean;
  look(input: Record<never, never>): { phones: number; codes: number };
  /** Access was taken back. To whichever document is there. */
  leave(input: Record<never, never>): void;
}

/** Something to write into a page, and the order it is of. */
export type PageFill = { orderId: string; atFocus: boolean } & (
  | { what: 'phone'; phone: PagePhone }
  | { what: 'code'; code: string }
);

export type StatsQuery = { by: 'country'; country: number } | { by: 'service'; service: string };

export interface PlaceOrderInput {
  service: ServiceRef;
  country: CountryRef;
  /** What the button said. */
  accepted: Money;
  /** The tab to fill, or null to order without one. */
  tabId: number | null;
  /** What the popup has shown for it. The background reads the origin itself, and refuses another. */
  origin: string | null;
  /** The order whose number the site refused: it is reported once this one has its own. */
  replaces?: string;
}

export interface PageDescription {
  /** null: a page no extension may touch, or one whose address we may not know. */
  origin: string | null;
  host: string | null;
  /** What `permissions.request` would have to ask for, so that the next step can be filled as well. */
  pattern: string | null;
  granted: boolean;
  /** The service that fits the site by its name, whether or not the catalogue has it now. */
  service: ServiceRef | null;
  fields: { phones: number; codes: number };
}

/** A page that no extension may touch, or a tab that is gone: all there is to say about it. */
export const noPage: PageDescription = {
  origin: null,
  host: null,
  pattern: null,
  granted: false,
  service: null,
  fields: { phones: 0, codes: 0 },
};

export interface PagePhone {
  e164: string;
  country: string;
  callingCode: string;
  national: string;
}

/** What a page may know: its own site's orders, and whether anything may be offered at its fields. */
export interface PageNews {
  orders: PageOrder[];
  /** At phone fields. */
  offerNumbers: boolean;
  /** At code fields. */
  offerCodes: boolean;
}

export interface PageOrder {
  id: string;
  phone: (PagePhone & { display: string }) | null;
  /** More may come; false where the order has ended with a code that was not used yet. */
  waits: boolean;
  /** ms since the epoch. */
  expiresAt: number;
  /** The number is to be written into the phone field by itself. */
  fillPhone: boolean;
  /** The code to be written into the code field by itself, or null. */
  fillCode: string | null;
  /** Newest first; for a click. */
  codes: string[];
  /** Those of SMS that are bound to this very origin: what a page may be handed through WebOTP. */
  boundCodes: string[];
  /** This page's host where the order was made on another one of the site: shown on what a click does. */
  otherHost: string | null;
}

export type Input<M, K extends keyof M> = M[K] extends (input: infer I) => unknown ? I : never;
export type Output<M, K extends keyof M> = M[K] extends (input: never) => infer O ? O : never;
