import { extractCode } from '../../codes/extract-code.ts';
import type { Input, OwnMessages } from '../../messages/protocol.ts';
import { isoOfCountry } from '../../onlinesim/countries.ts';
import { type FreeAnswer, type FreeQuery, getFreeList } from '../../onlinesim/free-numbers.ts';
import { withLock } from '../../platform/lock.ts';
import { type FreeNumbers, type FreePage, freeNumbers } from '../../storage/free.ts';
import { describeNumber } from '../orders/lent-number.ts';
import { callService } from '../service/call-service.ts';

/** Pages kept beside the one that came last. */
const keptPages = 15;
/** What came just now is what a view that has just learnt its name would be told again. */
const freshMs = 5_000;

/**
 * Brings a page of public messages into storage, with the countries and numbers around it. No account is needed,
 * and none is told.
 *
 * @throws FailureError
 */
export async function refreshFree({ force, ...query }: Input<OwnMessages, 'refreshFree'>): Promise<void> {
  const { country, number, page } = query;
  if (!force && isFresh(await freeNumbers.get(), query)) return;
  const joinKey = `getFreeList ${country} ${number} ${page}`;
  const answer = await callService({ scope: null, priority: 'user', joinKey }, (connection) =>
    getFreeList(connection, query),
  );
  await withLock(freeNumbers.key, async () => freeNumbers.set(keep(await freeNumbers.get(), answer)));
}

function isFresh({ pages }: FreeNumbers, query: FreeQuery): boolean {
  const known = pages.find((page) => isSamePage(page, query));
  const age = Date.now() - (known?.at ?? 0);
  // A clock that was set back counts as old.
  return age >= 0 && age < freshMs;
}

function isSamePage(page: FreePage, query: FreeQuery): boolean {
  return page.country === query.country && page.number === query.number && page.page === query.page;
}

function keep(known: FreeNumbers, answer: FreeAnswer): FreeNumbers {
  const { country } = answer;
  const countries = answer.countries.map(({ code, name }) => ({ code, iso: isoOfCountry(code), name }));
  const next = { ...known, countries: countries.length > 0 ? countries : known.countries };
  if (country === null) return next;
  const numbers = answer.numbers.map(({ short, full, age }) => ({
    short,
    number: describeNumber(full ?? short, country),
    age,
  }));
  return {
    ...next,
    numbers: { ...known.numbers, [country]: numbers },
    pages:
      answer.number === null ? known.pages : putFirst(known.pages, toPage(answer, country, answer.number)),
  };
}

function toPage({ page, lastPage, messages }: FreeAnswer, country: number, number: string): FreePage {
  return {
    at: Date.now(),
    country,
    number: number.replace(/\D/g, ''),
    page,
    lastPage,
    messages: messages.map((message) => ({ ...message, code: extractCode(message.text) })),
  };
}

function putFirst(pages: FreePage[], page: FreePage): FreePage[] {
  const others = pages.filter((known) => !isSamePage(known, page));
  return [page, ...others].slice(0, keptPages);
}
