import type { Random } from '../random.ts';
import { isObject, omit } from './json.ts';

const SUCCESS: readonly unknown[] = [1, '1', true];

const SAME_REFUSAL: Readonly<Record<string, readonly [string, ...string[]]>> = {
  NO_NUMBER: ['NO_NUMBER', 'WARNING_NO_NUMS', 'NO_NUMBERS'],
  NO_COUNTRY: ['NO_COUNTRY', 'UNDEFINED_COUNTRY'],
};

/** `response`: any of its words for success, or none; a refusal in its older wording. */
export function bendEnvelope(body: unknown, random: Random): unknown {
  if (!isObject(body) || !('response' in body)) return body;
  const { response } = body;
  if (!SUCCESS.includes(response)) {
    const same = typeof response === 'string' ? SAME_REFUSAL[response] : undefined;
    return same ? { ...body, response: random.pick(same) } : body;
  }
  const holdsMore = Object.keys(body).length > 1;
  if (holdsMore && random.chance(0.2)) return omit(body, ['response']);
  const bent = { ...body, response: random.pick<unknown>([1, '1', true]) };
  return random.chance(0.1) ? { original: bent } : bent;
}
