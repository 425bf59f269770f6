import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { mayBeDone, toServiceFailure } from '../../../src/background/service/service-failure.ts';
import { type Failure, FailureError } from '../../../src/messages/failure.ts';
import { request } from '../../../src/onlinesim/request.ts';

let granted = true;
beforeEach(() => {
  granted = true;
  Object.assign(fakeBrowser.permissions, { contains: async () => granted });
});

async function askAndFail(answer: () => Response): Promise<Failure> {
  const fetch = (async () => answer()) as unknown as typeof globalThis.fetch;
  const connection = { base: 'https://onlinesim.io/api/', credential: null, lang: 'en', fetch };
  const error = await request(connection, 'getNum', {}).catch((caught) => caught);
  return (await toServiceFailure(error)).failure;
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

/** Every code of section 3 of the reference, in its order, and what a person is told of it. */
const codes: [code: string, failure: string][] = [
  ['ERROR_WRONG_KEY', 'signInAgain'],
  ['ERROR_NO_KEY', 'signInAgain'],
  ['ACCOUNT_BLOCKED', 'blocked'],
  ['API_ACCESS_DISABLED', 'apiOff'],
  ['API_DISABLED', 'apiWithdrawn'],
  ['API_ACCESS_IP', 'ipRefused'],
  ['USER_NOT_ACTIVATED', 'notActivated'],
  ['ACCOUNT_CLEANED', 'cleaned'],
  ['ACCOUNT_IDENTIFICATION_REQUIRED', 'identification'],
  ['REQUEST_NOT_FOUND', 'programError'],
  ['INTERVAL_CONCURRENT_REQUESTS_ERROR', 'tooOften'],
  ['TRY_AGAIN_LATER', 'tooOften'],
  ['ERROR_UNDEFINED', 'unavailable'],
  ['ERROR_PARAMS', 'programError'],
  ['ERROR_NO_SERVICE', 'noService'],
  ['NO_COUNTRY', 'noCountry'],
  ['UNDEFINED_COUNTRY', 'noCountry'],
  ['WARNING_LOW_BALANCE', 'lowBalance'],
  ['NO_NUMBER', 'noNumber'],
  ['NO_NUMBERS', 'noNumber'],
  ['WARNING_NO_NUMS', 'noNumber'],
  ['EXCEEDED_CONCURRENT_OPERATIONS', 'tooMany'],
  ['DUPLICATE_OPERATION', 'duplicate'],
  ['TIME_INTERVAL_ERROR', 'apiWithdrawn'],
  ['ERROR_NUMBERS_PARAMS', 'programError'],
  ['ERROR_NO_NUMBER', 'programError'],
  ['ERROR_NO_SERVICE_REPEAT', 'apiWithdrawn'],
  ['SERVICE_TO_NUMBER_EMPTY', 'apiWithdrawn'],
  ['repeat disabled', 'apiWithdrawn'],
  ['LIFICYCLE_NUM_EXPIRED', 'wrongOperation'],
  ['NEED_EXTENSION_NUMBER', 'apiWithdrawn'],
  ['NO_NUMBER_FOR_FORWARD', 'apiWithdrawn'],
  ['NO_FORWARD_FOR_DEFFER', 'apiWithdrawn'],
  ['ERROR_LENGTH_NUMBER_FOR_FORWARD', 'apiWithdrawn'],
  ['NO_CONFIRM_FORWARD', 'apiWithdrawn'],
  ['FORWARD_NOT_SUPPORTED', 'apiWithdrawn'],
  ['ERROR_NO_TZID', 'programError'],
  ['ERROR_WRONG_TZID', 'wrongOperation'],
  ['ERROR_NO_OPERATIONS', 'wrongOperation'],
  ['NO_COMPLETE_TZID', 'tooEarly'],
  ['0', 'smsCame'],
  ['UNDEFINED_DAYS', 'noLength'],
  ['VALIDATION_ERROR', 'programError'],
];

it.each(codes)('%s is told as %s, with the code beside it', async (code, failure) => {
  expect(await askAndFail(() => json({ response: code }))).toMatchObject({ code: failure, detail: code });
});

it('a code nobody knows is shown as it is', async () => {
  const failure = await askAndFail(() => json({ response: 'NEW_RULE' }));
  expect(failure).toEqual({ code: 'unknown', detail: 'NEW_RULE' });
});

describe('whether it may have been carried out all the same', () => {
  it.each(codes)('%s: only where the service leaves it open', async (code) => {
    const failure = await askAndFail(() => json({ response: code }));
    expect(mayBeDone(failure)).toBe(code === 'ERROR_UNDEFINED');
  });

  it.each<[string, () => Response, boolean]>([
    ['no answer', () => Response.error(), true],
    ['a page instead of one', () => new Response('<html>'), true],
    ['a server that broke', () => json({ message: 'Server Error' }, 500), true],
    ['half of one', () => new Response('{"response":1,"tz'), true],
    [
      'one of another host',
      () =>
        Object.defineProperty(json({ response: 1 }), 'url', {
          value: 'https://onlinesim.host/api/getNum.php',
        }),
      true,
    ],
    ['a code nobody knows', () => json({ response: 'NEW_RULE' }), false],
    ['too many requests', () => new Response('', { status: 429 }), false],
  ])('%s', async (_, answer, expected) => {
    expect(mayBeDone(await askAndFail(answer))).toBe(expected);
  });

  it('yes where access was taken back, and where an error is our own', async () => {
    granted = false;
    const failure = await askAndFail(() => {
      throw new TypeError('Failed to fetch');
    });
    expect([failure.code, mayBeDone(failure)]).toEqual(['accessTaken', true]);
    expect(mayBeDone((await toServiceFailure(new Error('ours'))).failure)).toBe(true);
  });

  it('no where nothing was sent', async () => {
    const failure = await toServiceFailure(new FailureError({ code: 'signInAgain' }));
    expect(mayBeDone(failure.failure)).toBe(false);
  });
});
