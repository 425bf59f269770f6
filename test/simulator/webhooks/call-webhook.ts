import { isLoopback } from '../http/hosts.ts';
import type { Sms } from '../sms/sms.ts';
import { toTimeText } from '../time-text.ts';
import type { World } from '../world.ts';
import type { WebhookCall } from './webhook-log.ts';

export interface Received {
  type: WebhookCall['type'];
  operation: { tzid: number; country: number; number: string; endsAt: number };
  sms: Sms;
  /** Name of the sender as people know it. */
  sender: string;
}

function describeReceived(world: World, { type, operation, sms, sender }: Received): Record<string, unknown> {
  return {
    user_id: world.account.id,
    country_code: operation.country,
    number: operation.number,
    sender,
    message: sms.text,
    time_start: toTimeText(world.clock.now()),
    time_left: Math.max(0, Math.floor((operation.endsAt - world.clock.now()) / 60_000)),
    operation_id: operation.tzid,
    webhook_type: type,
    code: String(sms.code),
  };
}

async function post(url: string, params: Record<string, unknown>): Promise<string | null> {
  if (!isLoopback(new URL(url).hostname)) return 'The simulator calls nobody outside this machine.';
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return answer.status === 200 ? null : `HTTP ${answer.status}`;
}

/** Tells the account's webhook, if one is set, about an SMS (reference 11). */
export function callWebhook(world: World, received: Received): void {
  const url = world.account.webhookUrl;
  if (url === null) return;
  const params = describeReceived(world, received);
  const call: WebhookCall = {
    id: world.webhooks.length + 1,
    type: received.type,
    url,
    params,
    status: 'pending',
    error: null,
    at: world.clock.now(),
  };
  world.webhooks.push(call);
  const settle = (error: string | null) => {
    call.status = error === null ? 'success' : 'fail';
    call.error = error;
  };
  post(url, params).then(settle, (error: unknown) => settle(String(error)));
}
