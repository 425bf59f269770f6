import { expect, it } from 'vitest';
import { getState, readTexts } from '../../src/onlinesim/activations.ts';

/** The shapes of `msg` that the reference lists (7.2). */
it.each([
  [undefined, []],
  [null, []],
  [false, []],
  ['', []],
  [[], []],
  ['58213', ['58213']],
  [58213, ['58213']],
  ['58213 is your code', ['58213 is your code']],
  [[{ service: 'bybit', msg: '58213' }], ['58213']],
  [
    [{ service: 'bybit', text: '58213 is …', code: '58213', created_at: '2026-05-04 10:11:12' }],
    ['58213 is …'],
  ],
  [['58213'], ['58213']],
  [{ text: '', msg: 'full', code: '1' }, ['full']],
  [
    [{ msg: 'new' }, { msg: 'old' }],
    ['new', 'old'],
  ],
])('msg %j holds %j', (msg, expected) => {
  expect(readTexts(msg)).toEqual(expected);
});

const element = {
  tzid: 91204417,
  response: 'TZ_NUM_WAIT',
  number: '+447700900142',
  country: '44',
  sum: '1.100',
  service: 'telegram ',
  time: '812',
};
const read = {
  tzid: '91204417',
  state: 'waiting',
  number: '+447700900142',
  country: 44,
  service: 'telegram',
  title: null,
  sum: 1100,
  secondsLeft: 812,
  guardSeconds: null,
  texts: [],
};

it.each([
  ['a list', [element], [read]],
  ['a single object', element, [read]],
  ['a map', { 0: element }, [read]],
  ['nothing: a code', { response: 'ERROR_NO_OPERATIONS' }, []],
  ['nothing: []', [], []],
  ['nothing: null', null, []],
  ['a number that is none yet', [{ ...element, number: '' }], [{ ...read, number: null }]],
  ['a number as JSON number', [{ ...element, number: 447700900142 }], [{ ...read, number: '447700900142' }]],
  ['a name for people', [{ ...element, title: 'Telegram' }], [{ ...read, title: 'Telegram' }]],
  ['an unknown state', [{ ...element, response: 'TZ_SOMETHING' }], [read]],
  ['no state', [{ ...element, response: undefined }], [{ ...read, state: 'numberless' }]],
  ['null for a state', [{ ...element, response: null }], [{ ...read, state: 'numberless' }]],
  ['1 for a state', [{ ...element, response: 1 }], [read]],
])('getState: %s', async (_, body, expected) => {
  expect(await getState(serve(body))).toEqual(expected);
});

it('an element that cannot be read spoils the answer: a list with a hole says nothing of what is missing', async () => {
  await expect(getState(serve([element, { response: 'TZ_NUM_WAIT' }]))).rejects.toMatchObject({
    kind: 'badAnswer',
  });
});

function serve(body: unknown) {
  const fetch = (async () => new Response(JSON.stringify(body))) as unknown as typeof globalThis.fetch;
  return { base: 'https://onlinesim.io/api/', credential: null, lang: 'en', fetch };
}
