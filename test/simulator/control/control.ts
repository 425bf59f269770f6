import type { AccountRefusal } from '../account.ts';
import type { Activation } from '../activations/activation.ts';
import { isOpen } from '../activations/activation.ts';
import { deliverSms, type Incoming } from '../activations/receive-sms.ts';
import type { Offer } from '../catalogue/catalogue.ts';
import type { Fault } from '../faults/fault.ts';
import { fromDollars, toNumber } from '../money/mills.ts';
import { issueToken } from '../oauth/issue-token.ts';
import type { Client, Scope } from '../oauth/oauth-store.ts';
import { type NewClient, registerClient } from '../oauth/register-client.ts';
import { revokeClient } from '../oauth/revoke-client.ts';
import { type RentIncoming, receiveRentSms } from '../rents/receive-rent-sms.ts';
import { isRunning, type Rent } from '../rents/rent.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';

export interface Money {
  /** USD, held part included. */
  total: number;
  held: number;
  spent: number;
}

/** What a test may do behind the service's back. */
export interface Control {
  /** An SMS arrives at an open activation: the given text, or one from a template of its service. */
  deliverSms(tzid: number, text?: string): Incoming;
  /** Activations, finished ones too. */
  activations(): Activation[];
  /** An SMS arrives at a running rent; the sender `notify` stands for the service itself. */
  deliverRentSms(tzid: number, incoming: RentIncoming): void;
  rents(): Rent[];
  /** Puts a message on a public number, given with its `+`. */
  addFreeMessage(number: string, sender: string, text: string): void;
  money(): Money;
  /** Sets the whole balance in USD, held part included. */
  setBalance(dollars: number): void;
  setPrice(country: number, service: string, dollars: number): void;
  setStock(country: number, service: string, count: number): void;
  /** Changes settings at once. */
  set(changes: Partial<Settings>): void;
  registerClient(client: NewClient): Client;
  /** A token as if a user had agreed; for calls that need no sign-in page. */
  issueToken(scopes: Scope[], clientId?: string): string;
  /** Every token ends now; refresh tokens go on living. */
  expireTokens(): void;
  /** Every token of a client, or of all, is withdrawn with its refresh token. */
  revokeTokens(clientId?: string): void;
  /** The site forgets who is signed in. */
  endSessions(): void;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** HTML instead of every API answer: true for 503, a number for another status, false to end it. */
  maintenance(on: boolean | number): void;
  /** The account is refused with this code; null takes it back. */
  refuseAccount(code: AccountRefusal | null): void;
  /** Demo sites refuse this number in these words. */
  refuseNumber(number: string, words?: string): void;
}

function offerOf({ catalogue }: World, country: number, service: string): Offer {
  const offer = catalogue.countries.get(country)?.offers.get(service);
  if (!offer) throw new Error(`country ${country} does not offer ${service}`);
  return offer;
}

function openActivation({ activations }: World, tzid: number): Activation {
  const activation = activations.get(tzid);
  if (!activation || !isOpen(activation)) throw new Error(`activation ${tzid} is not open`);
  return activation;
}

export function createControl(world: World): Control {
  const { ledger, oauth } = world;
  return {
    deliverSms: (tzid, text) => deliverSms(world, openActivation(world, tzid), text),
    activations: () => [...world.activations.values()],
    deliverRentSms(tzid, incoming) {
      const rent = world.rents.get(tzid);
      if (!rent || !isRunning(rent)) throw new Error(`rent ${tzid} is not running`);
      receiveRentSms(world, rent, incoming);
    },
    rents: () => [...world.rents.values()],
    addFreeMessage(number, sender, text) {
      const free = world.freeNumbers.find(({ e164 }) => e164 === number);
      if (!free) throw new Error(`${number} is no public number`);
      free.messages.unshift({ sender, text, at: world.clock.now() });
    },
    money: () => ({
      total: toNumber(ledger.total),
      held: toNumber(ledger.held),
      spent: toNumber(ledger.spent),
    }),
    setBalance(dollars) {
      ledger.total = fromDollars(dollars);
    },
    setPrice(country, service, dollars) {
      offerOf(world, country, service).price = fromDollars(dollars);
    },
    setStock(country, service, count) {
      offerOf(world, country, service).count = count;
    },
    set(changes) {
      Object.assign(world.settings, changes);
    },
    registerClient: (client) => registerClient(oauth, client),
    issueToken: (scopes, clientId = 'test') => issueToken(world, clientId, scopes, false).access,
    expireTokens() {
      for (const token of oauth.tokens) token.expiresAt = Math.min(token.expiresAt, world.clock.now());
    },
    revokeTokens: (clientId) => revokeClient(oauth, clientId),
    endSessions: () => oauth.sessions.clear(),
    fault(fault) {
      world.faults.push({ ...fault });
    },
    clearFaults() {
      world.faults.length = 0;
    },
    maintenance(on) {
      world.maintenance = typeof on === 'number' ? on : on ? 503 : null;
    },
    refuseAccount(code) {
      world.account.refusal = code;
    },
    refuseNumber(number, words = 'This number is already used by another account.') {
      world.demo.refused.set(number, words);
    },
  };
}
