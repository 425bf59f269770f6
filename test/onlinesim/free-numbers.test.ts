import { describe, expect, it } from 'vitest';
import { getFreeList } from '../../src/onlinesim/free-numbers.ts';

/** The answer of reference 9.4, and what of it may look otherwise (sections 2.5 and 16). */

const message = {
  text: 'Your Acme code is 90121 received from onlinesim.io',
  in_number: '***4000\n',
  my_number: 7700900188,
  data_humans: '3 minutes ago',
};
const body = {
  response: 1,
  countries: [{ country: 44, country_text: 'United Kingdom' }],
  numbers: {
    '7700900188': {
      country: 44,
      data_humans: '3 minutes ago',
      full_number: '+447700900188',
      is_archive: false,
    },
  },
  messages: {
    current_page: 1,
    data: [message],
    last_page: 4,
    number: '7700900188',
    country: 44,
  },
  ignore: '',
};
const first = { country: null, number: null, page: 1 };

const ask = (answer: unknown, query = first) => getFreeList(serve(answer), query);

it('reads countries, numbers and messages of one answer', async () => {
  expect(await ask(body)).toEqual({
    countries: [{ code: 44, name: 'United Kingdom' }],
    country: 44,
    numbers: [{ short: '7700900188', full: '+447700900188', age: '3 minutes ago' }],
    number: '7700900188',
    page: 1,
    lastPage: 4,
    messages: [{ text: 'Your Acme code is 90121', sender: '…4000', age: '3 minutes ago' }],
  });
});

describe('accepts', () => {
  it.each<[string, object, object]>([
    [
      'a list of numbers',
      { numbers: [{ number: 7700900188, country: '44', full_number: '+447700900188' }] },
      { numbers: [{ short: '7700900188', full: '+447700900188', age: '' }] },
    ],
    ['no numbers', { numbers: [] }, { numbers: [], country: 44 }],
    [
      'a number that got old, and leaves it out',
      { numbers: { '7700900188': { country: 44, is_archive: 1 } } },
      { numbers: [] },
    ],
    [
      'a country without a name',
      { countries: [{ country: '44', country_text: null, country_original: 'great_britain' }] },
      { countries: [{ code: 44, name: 'Great Britain' }] },
    ],
    [
      'a country without any name',
      { countries: [{ country: 44, country_text: null }] },
      { countries: [{ code: 44, name: '+44' }] },
    ],
    ['no countries', { countries: null }, { countries: [] }],
    ['no messages at all', { messages: null }, { messages: [], number: null, lastPage: 1 }],
    ['entries that are none', { numbers: { x: 'torn' }, countries: [null] }, { numbers: [], countries: [] }],
  ])('%s', async (_, change, expected) => {
    expect(await ask({ ...body, ...change })).toMatchObject(expected);
  });

  it('nothing that is no answer', async () => {
    await expect(ask('torn')).rejects.toMatchObject({ kind: 'badAnswer' });
  });
});

describe('cleans', () => {
  it.each([
    ['Code 1 received from OnlineSIM.io', 'Code 1'],
    ['Code 1 received from onlinesim.ru', 'Code 1'],
    ['Code 1\n received from onlinesim.io\n', 'Code 1'],
    ['You received from onlinesim.io: 5', 'You received from onlinesim.io: 5'],
    ['Code 1', 'Code 1'],
  ])('the text %j', async (text, expected) => {
    const answer = await ask({ ...body, messages: { ...body.messages, data: [{ ...message, text }] } });
    expect(answer.messages[0]?.text).toBe(expected);
  });

  it.each([
    ['***4000\n', '…4000'],
    ['Telegram ', 'Telegram'],
    [null, ''],
  ])('the sender %j', async (sender, expected) => {
    const data = [{ ...message, in_number: sender }];
    expect((await ask({ ...body, messages: { ...body.messages, data } })).messages[0]?.sender).toBe(expected);
  });
});

it('asks for what is wanted, and for nothing that is not', async () => {
  const asked: string[] = [];
  await getFreeList(serve(body, asked), { country: 44, number: '7700900188', page: 2 });
  await getFreeList(serve(body, asked), first);
  expect(asked).toEqual(['page=2&country=44&number=7700900188&lang=en', 'page=1&lang=en']);
});

function serve(answer: unknown, asked: string[] = []) {
  const fetch = (async (url: URL) => {
    asked.push(url.searchParams.toString());
    return new Response(JSON.stringify(answer));
  }) as unknown as typeof globalThis.fetch;
  return { base: 'https://onlinesim.io/api/', credential: null, lang: 'en', fetch };
}
