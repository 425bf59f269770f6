import { describeAge, describeMessage, describeNumber, listCountries } from '../free/describe-free.ts';
import type { FreeNumber } from '../free/free-number.ts';
import type { World } from '../world.ts';
import { BOTH, type Call, type Method, phpMap, refuse } from './method.ts';
import { paginate, readPage } from './paginate.ts';

const common = { verbs: BOTH, credential: 'optional', scope: 'free-scope', suffix: 'either' } as const;
const PER_PAGE = 10;

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A number without its country's code; the country is optional, since not every client sends it. */
function findNumber({ freeNumbers }: World, phone: string | undefined, country: number | undefined) {
  const digits = digitsOf(phone ?? '');
  return freeNumbers.find(
    (number) =>
      (country === undefined || number.country === country) &&
      (number.national === digits || digitsOf(number.e164) === digits),
  );
}

function pageOfMessages({ params, lang }: Call, world: World, number: FreeNumber | undefined) {
  const now = world.clock.now();
  const all = number?.messages.map((message) => describeMessage(message, number, now, lang)) ?? [];
  return paginate(all, readPage(params.integer('page')), PER_PAGE);
}

/** getFreeCountryList (reference 9.1). */
export const getFreeCountryList: Method = {
  ...common,
  name: 'getFreeCountryList',
  run: ({ lang }, { freeNumbers }) => ({ response: 1, countries: listCountries(freeNumbers, lang) }),
};

/** getFreePhoneList (reference 9.2); without a country, the first one's. */
export const getFreePhoneList: Method = {
  ...common,
  name: 'getFreePhoneList',
  run({ params, lang }, { freeNumbers, clock }) {
    const country = params.integer('country') ?? freeNumbers[0]?.country;
    const numbers = freeNumbers.filter((number) => number.country === country && !number.archived);
    return { response: 1, numbers: numbers.map((number) => describeNumber(number, clock.now(), lang)) };
  },
};

/** getFreeMessageList (reference 9.3). */
export const getFreeMessageList: Method = {
  ...common,
  name: 'getFreeMessageList',
  run(call, world) {
    const phone = call.params.text('phone');
    if (phone === undefined) return refuse('ERROR_PARAMS');
    const number = findNumber(world, phone, call.params.integer('country'));
    return { response: 1, messages: pageOfMessages(call, world, number) };
  },
};

function mapNumbers(numbers: readonly FreeNumber[], now: number, lang: Call['lang']) {
  return phpMap(
    numbers.map((number) => [
      number.national,
      {
        country: number.country,
        country_original: number.slug,
        data_humans: describeAge(number.messages[0]?.at ?? now, now, lang),
        full_number: number.e164,
        is_archive: number.archived,
      },
    ]),
  );
}

/** getFreeList (reference 9.4): countries, numbers of one, messages of one. */
export const getFreeList: Method = {
  ...common,
  name: 'getFreeList',
  run(call, world) {
    const { params, lang } = call;
    const { freeNumbers, clock } = world;
    const wanted = params.integer('country');
    const named = params.text('number');
    const found = findNumber(world, named, wanted);
    const country = wanted ?? found?.country ?? freeNumbers[0]?.country;
    const numbers = freeNumbers.filter((number) => number.country === country);
    const shown = named === undefined ? numbers[0] : found;
    const page = pageOfMessages(call, world, shown);
    const link = (to: number) => `/?page=${to}`;
    return {
      response: 1,
      countries: listCountries(freeNumbers, lang).map(({ country: code, country_text }) => ({
        country: code,
        country_text,
      })),
      numbers: mapNumbers(numbers, clock.now(), lang),
      messages: {
        ...page,
        first_page_url: link(1),
        links: [],
        next_page_url: page.current_page < page.last_page ? link(page.current_page + 1) : null,
        path: '/',
        prev_page_url: page.current_page > 1 ? link(page.current_page - 1) : null,
        number: shown?.national ?? named ?? null,
        country: country ?? null,
      },
      ignore: '',
    };
  },
};
