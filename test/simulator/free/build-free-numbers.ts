import type { Catalogue, Service } from '../catalogue/catalogue.ts';
import type { NumberPool } from '../numbers/number-pool.ts';
import type { Random } from '../random.ts';
import { writeText } from '../sms/write-text.ts';
import type { FreeMessage, FreeNumber } from './free-number.ts';

/** About as many as the live service had (reference 9.4). */
const COUNTRIES: readonly number[] = [
  44, 1, 49, 33, 48, 46, 31, 34, 351, 358, 372, 370, 371, 420, 380, 77, 7,
];
const NUMBERS_EACH = 3;
const TAILS = [
  ' received from onlinesim.io',
  ' received from OnlineSIM.io',
  ' received from onlinesim.ru',
] as const;

function drawSender(service: Service, random: Random): string {
  return random.chance(0.4) ? `${random.integer(1, 9)}${random.digits(9)}` : service.title;
}

function buildMessages(services: readonly Service[], random: Random, now: number): FreeMessage[] {
  const messages: FreeMessage[] = [];
  let at = now - random.integer(20, 240) * 1000;
  for (let left = random.integer(5, 38); left > 0; left -= 1) {
    const service = services[random.integer(0, services.length - 1)];
    if (!service) break;
    const { text } = writeText(service, random);
    messages.push({ sender: drawSender(service, random), text: `${text}${random.pick(TAILS)}`, at });
    at -= random.integer(30, 5400) * 1000;
  }
  return messages;
}

export function buildFreeNumbers(
  catalogue: Catalogue,
  pool: NumberPool,
  random: Random,
  now: number,
): FreeNumber[] {
  const services = [...catalogue.services.values()].filter(({ popular, slug }) => popular && slug !== '7');
  const numbers: FreeNumber[] = [];
  for (const code of COUNTRIES) {
    const country = catalogue.countries.get(code);
    if (!country) continue;
    for (let index = 0; index < NUMBERS_EACH; index += 1) {
      const drawn = pool.draw(country.iso);
      if (!drawn) continue;
      const { iso, slug } = country;
      const messages = buildMessages(services, random, now);
      numbers.push({
        country: code,
        iso,
        slug,
        ...drawn,
        archived: index === 2 && random.chance(0.2),
        messages,
      });
    }
  }
  return numbers;
}
