import { useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import { freeNumbers, noFreeNumbers } from '../../storage/free.ts';
import type { Choices } from '../../storage/items.ts';
import { useAsking } from '../../ui/use-asking.ts';
import { useItem } from '../../ui/use-item.ts';
import { useVisibleInterval } from '../../ui/use-visible-interval.ts';

/** How often the newest page is asked for while one looks at it. */
const askEveryMs = 10_000;

/** The public number to be looked at, from storage at once, and kept fresh for as long as its view is open. */
export function useFreeNumbers({ freeCountry, freeNumber }: Choices) {
  const known = useItem(freeNumbers) ?? noFreeNumbers;
  const [at, setAt] = useState({ subject: '', page: 1 });
  const country = known.countries.find(({ code }) => code === freeCountry) ?? known.countries[0] ?? null;
  const numbers = country && known.numbers[country.code];
  const number = numbers?.find(({ short }) => short === freeNumber) ?? numbers?.[0] ?? null;
  const subject = `${country?.code} ${number?.short}`;
  // Another number begins at its newest page.
  const page = at.subject === subject ? at.page : 1;
  const shown = known.pages.find(
    (candidate) =>
      candidate.country === country?.code && candidate.number === number?.short && candidate.page === page,
  );

  const query = { country: country?.code ?? freeCountry, number: number?.short ?? null, page };
  const asking = useAsking(JSON.stringify(query), (force) => send('refreshFree', { ...query, force }));
  useVisibleInterval(page === 1, askEveryMs, () => asking.ask(false));

  return {
    countries: known.countries,
    country,
    numbers: numbers ?? [],
    number,
    page,
    /** undefined: on its way. */
    shown,
    asking,
    turnTo: (next: number) => setAt({ subject, page: next }),
  };
}
