import { charge } from '../money/ledger.ts';
import { cutCode } from '../sms/sms.ts';
import { writeText } from '../sms/write-text.ts';
import { callWebhook } from '../webhooks/call-webhook.ts';
import type { World } from '../world.ts';
import { isRunning, type Rent } from './rent.ts';

export interface RentIncoming {
  sender: string;
  text: string;
  code?: string | 0;
}

/** The service's own notices come from here; they confirm nothing (reference 8.6). */
export const NOTICE_SENDER = 'notify';

/** An SMS reaches a running rent; the first real one confirms it and charges its price. */
export function receiveRentSms(world: World, rent: Rent, { sender, text, code }: RentIncoming): void {
  if (!isRunning(rent)) return;
  const notice = sender === NOTICE_SENDER;
  world.ids.sms += 1;
  const sms = {
    id: world.ids.sms,
    sender,
    text,
    code: notice ? 0 : (code ?? cutCode(text)),
    at: world.clock.now(),
  } as const;
  rent.messages.unshift(sms);
  if (!notice && rent.confirmedAt === null) {
    rent.confirmedAt = sms.at;
    charge(world.ledger, rent.price);
  }
  callWebhook(world, { type: 'rent_sms', operation: rent, sms, sender });
}

/** The first SMS of a rent comes by itself, unless that is switched off. */
export function receiveRentSmsByItself(world: World, rent: Rent): void {
  if (!world.settings.autoSms) return;
  world.clock.schedule(world.settings.smsDelayMs, () => {
    const popular = [...world.catalogue.services.values()].filter((service) => service.popular);
    const service = popular[world.random.integer(0, popular.length - 1)];
    if (!service || !world.settings.autoSms || rent.messages.length > 0) return;
    receiveRentSms(world, rent, { sender: service.title, ...writeText(service, world.random) });
  });
}
