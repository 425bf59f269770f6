// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { Reply } from '../../../src/messages/send.ts';
import { Free } from '../../../src/popup/free/free.tsx';
import { type FreePage, freeNumbers } from '../../../src/storage/free.ts';
import { defaultChoices } from '../../../src/storage/items.ts';
import { britain, poland, page as samplePage } from '../../support/samples.ts';
import { type Mounted, mount, until } from '../../ui/mount.tsx';

let popup: Mounted;
afterEach(() => popup.unmount());

const lent = (callingCode: string, national: string, country: string) => ({
  e164: `+${callingCode}${national}`,
  country,
  callingCode,
  national,
  display: `+${callingCode} ${national}`,
});
const numbers = {
  44: [
    { short: '7700900188', number: lent('44', '7700900188', 'GB'), age: '3 minutes ago' },
    { short: '7700900199', number: lent('44', '7700900199', 'GB'), age: '1 hour ago' },
  ],
};
const page: FreePage = {
  at: Date.now(),
  country: 44,
  number: '7700900188',
  page: 1,
  lastPage: 3,
  messages: [
    {
      text: 'Acme: your code is 90121',
      sender: '…4000',
      age: '3 minutes ago',
      code: { code: '90121', confidence: 'direct' },
    },
    { text: 'Welcome', sender: 'Acme', age: '1 hour ago', code: null },
  ],
};

async function show(pages: FreePage[], answers: Record<string, Reply<unknown>> = {}, chosen = {}) {
  await freeNumbers.set({ countries: [britain, poland], numbers, pages });
  popup = mount(<Free {...place} choices={{ ...defaultChoices, ...chosen }} />, { answers });
  await until(() => popup.root.querySelector('.mono'));
}

const place = { tabId: 7, page: samplePage };

const asked = () => popup.calls.filter(({ name }) => name === 'refreshFree').map(({ input }) => input);

it('draws what is known at once, with its codes, and asks for what is new', async () => {
  await show([page]);
  expect(popup.text()).toContain('Acme: your code is 90121');
  expect(popup.text()).toContain('Anybody can read');
  expect(popup.root.querySelector('.digits')?.textContent).toContain('90121');
  await until(() => asked().length > 0);
  expect(asked().at(-1)).toEqual({ country: 44, number: '7700900188', page: 1, force: false });
});

it('a click copies the code, or the text where there is none', async () => {
  await show([page]);
  for (const button of popup.root.querySelectorAll<HTMLElement>('.inbox button')) button.click();
  expect(popup.calls.filter(({ name }) => name === 'copy').map(({ input }) => input)).toEqual([
    '90121',
    'Welcome',
  ]);
});

it('offers nothing that fills a code', async () => {
  await show([page]);
  const names = [...popup.root.querySelectorAll('.inbox button')].map((button) => button.textContent);
  expect(names).toEqual(['Copy', 'Copy text']);
});

it('turns pages, and asks for the one that is wanted', async () => {
  await show([page]);
  expect(popup.button('Newer')).toHaveProperty('disabled', true);
  await act(() => popup.button('Older').click());
  await until(() => asked().some((input) => (input as { page: number }).page === 2));
  expect(popup.root.querySelector('.skeleton-rows')).not.toBeNull();
});

it('another number begins at its newest page', async () => {
  await show([page]);
  await act(() => popup.button('Older').click());
  popup.redraw(
    <Free {...place} choices={{ ...defaultChoices, freeCountry: 44, freeNumber: '7700900199' }} />,
  );
  await until(() => asked().length > 2);
  expect(asked().at(-1)).toEqual({ country: 44, number: '7700900199', page: 1, force: false });
});

it('a failure is told with a way on, and what is known stays', async () => {
  await show([page], { refreshFree: { ok: false, failure: { code: 'offline' } } });
  await until(() => popup.text().includes('cannot be reached'));
  popup.button('Try again');
  expect(popup.text()).toContain('90121');
});

it('says what is not there', async () => {
  await show([{ ...page, messages: [], lastPage: 1 }]);
  expect(popup.text()).toContain('Nothing has come');
  expect(popup.text()).not.toContain('Older');
});
