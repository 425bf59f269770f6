import type { Answer } from '../http/answer.ts';
import type { Random } from '../random.ts';
import { bendStats, bendTariffs } from './bend-catalogue.ts';
import { bendEnvelope } from './bend-envelope.ts';
import { bendFree } from './bend-free.ts';
import { bendRents, bendRentTariffs } from './bend-rents.ts';
import { bendOrder, bendStates } from './bend-states.ts';
import { bendText } from './bend-text.ts';
import { bendValues } from './bend-values.ts';

type Bend = (body: unknown, random: Random) => unknown;

/** What only one method's answer can look like. */
const BY_METHOD: Readonly<Record<string, Bend>> = {
  getNumbersStats: bendStats,
  getTariffs: bendTariffs,
  getNum: bendOrder,
  getState: bendStates,
  'rent/getRentNum': bendRents,
  'rent/getRentState': bendRents,
  'rent/extendRentState': bendRents,
  'rent/tariffsRent': bendRentTariffs,
  getFreeCountryList: bendFree,
  getFreePhoneList: bendFree,
  getFreeList: bendFree,
};

const WRONG_KEY: readonly [Answer, ...Answer[]] = [
  { kind: 'json', status: 456, body: { response: 'ERROR_WRONG_KEY' } },
  { kind: 'json', status: 200, body: { response: 'ERROR_WRONG_KEY' } },
  { kind: 'json', status: 200, body: { response: 'ERROR_NO_KEY' } },
  { kind: 'json', status: 401, body: { message: 'Unauthenticated.' } },
];

function isWrongKey(body: unknown): boolean {
  return JSON.stringify(body) === '{"response":"ERROR_WRONG_KEY"}';
}

/** The same answer in any of the shapes of section 16 of the reference. */
export function bendAnswer(name: string, answer: Answer, random: Random): Answer {
  if (answer.kind !== 'json') return answer;
  if (isWrongKey(answer.body)) return random.pick(WRONG_KEY);
  const bendOwn = BY_METHOD[name];
  const shaped = bendOwn ? bendOwn(answer.body, random) : answer.body;
  const body = bendEnvelope(bendValues(shaped, random), random);
  const { status, headers = {} } = answer;
  const text = bendText(JSON.stringify(body), random);
  return { kind: 'text', status, body: text, headers: { 'content-type': 'application/json', ...headers } };
}
