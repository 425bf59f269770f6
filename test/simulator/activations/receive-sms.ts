import { charge } from '../money/ledger.ts';
import { cutCode } from '../sms/sms.ts';
import { writeText } from '../sms/write-text.ts';
import { callWebhook } from '../webhooks/call-webhook.ts';
import type { World } from '../world.ts';
import { type Activation, isOpen } from './activation.ts';

export interface Incoming {
  text: string;
  code: string;
}

/** An SMS reaches an open activation; the first one charges the price, further ones cost nothing. */
export function receiveSms(world: World, activation: Activation, incoming: Incoming): void {
  if (!isOpen(activation)) return;
  if (activation.messages.length === 0) charge(world.ledger, activation.price);
  world.ids.sms += 1;
  const { service } = activation;
  const { text, code } = incoming;
  const sms = { id: world.ids.sms, sender: service.slug, text, code, at: world.clock.now() };
  activation.messages.unshift(sms);
  activation.revised = false;
  callWebhook(world, { type: 'receiving_sms', operation: activation, sms, sender: service.title });
}

/** An SMS from a template of the service, or with the given text. */
export function deliverSms(world: World, activation: Activation, text?: string): Incoming {
  const incoming =
    text === undefined ? writeText(activation.service, world.random) : { text, code: cutCode(text) };
  receiveSms(world, activation, incoming);
  return incoming;
}

/** Lets the awaited SMS come by itself after the usual delay, unless that is switched off. */
export function scheduleSms(world: World, activation: Activation): void {
  if (!world.settings.autoSms) return;
  const had = activation.messages.length;
  world.clock.schedule(world.settings.smsDelayMs, () => {
    if (world.settings.autoSms && activation.messages.length === had) deliverSms(world, activation);
  });
}
