import type { World } from '../world.ts';
import type { DemoSite } from './demo-site.ts';
import { findReceiver } from './find-receiver.ts';
import type { Visit } from './visit.ts';

/** `+44 7400 123-456` -> `+447400123456`; null when it is no international number. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '');
  return /^\+\d{7,15}$/.test(digits) ? digits : null;
}

/** The first step: checks that the number was really lent and lets the site's SMS arrive after a moment. */
export function requestCode(world: World, site: DemoSite, typed: string): Visit | { problem: string } {
  const phone = readPhone(typed);
  if (phone === null) return { problem: 'Please enter the number with its country code, for example +44.' };
  const receiver = findReceiver(world, site, phone);
  if ('problem' in receiver) return receiver;
  const code = String(world.random.integer(1, 9)) + world.random.digits(site.codeLength - 1);
  const visit: Visit = {
    id: `visit${world.demo.visits.size + 1}-${world.random.digits(12)}`,
    host: site.host,
    phone,
    code,
    welcomed: false,
  };
  world.demo.visits.set(visit.id, visit);
  const text = site.sms.replaceAll('{code}', code);
  world.clock.schedule(world.settings.demoSmsDelayMs, () => receiver.receive(text, code));
  return visit;
}

export function findVisit(world: World, site: DemoSite, id: string): Visit | undefined {
  const visit = world.demo.visits.get(id);
  return visit?.host === site.host ? visit : undefined;
}

/** The second step: only the code of this visit's own SMS is right. */
export function checkCode(visit: Visit | undefined, typed: string): Visit | { problem: string } {
  if (!visit) return { problem: 'Please enter your phone number first.' };
  if (typed.replace(/\s/g, '') !== visit.code) return { problem: 'This code is wrong.' };
  visit.welcomed = true;
  return visit;
}
