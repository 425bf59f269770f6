import type { Page } from 'puppeteer-core';
import { waitFor } from '../browsers/driver.ts';

/** The demo sites of the simulator, as somebody who signs up there meets them. */
export interface DemoSite {
  name: string;
  url: string;
  about: string;
  /** What stands in the phone field, digits only. */
  readPhone(page: Page): Promise<string>;
  sendSelector: string;
  /** What stands in the code field or boxes. */
  codeSelector: string;
  /** Clicked once the code stands there; null where the site goes on by itself. */
  verifySelector: string | null;
}

const digits = (selector: string) => (page: Page) =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value.replace(/\D/g, ''));

export const shop: DemoSite = {
  name: 'shop.example',
  url: 'https://shop.example/',
  about: 'one page, six boxes',
  readPhone: digits('#phone'),
  sendSelector: '#send',
  codeSelector: '.boxes input',
  verifySelector: null,
};

export const club: DemoSite = {
  name: 'club.example',
  url: 'https://club.example/',
  about: 'a navigation between the steps, country select, six boxes',
  readPhone: digits('#national'),
  sendSelector: '#send',
  codeSelector: '.boxes input',
  verifySelector: null,
};

export const forum: DemoSite = {
  name: 'forum.example',
  url: 'https://forum.example/',
  about: 'one code field, strict page policy',
  readPhone: digits('#phone'),
  sendSelector: '#send',
  codeSelector: '#code',
  verifySelector: '#verify',
};

export const demoSites: DemoSite[] = [shop, club, forum];

/** The code as the page shows it, once its fields are full or the site has gone on to its welcome. */
export async function waitForCode(page: Page, site: DemoSite, timeoutMs?: number): Promise<string> {
  let last = '';
  return waitFor(
    `a code on ${site.name}`,
    async () => {
      const now = await page.evaluate((selector) => {
        if (document.querySelector<HTMLElement>('#welcome')?.checkVisibility()) return 'welcome';
        const fields = [...document.querySelectorAll<HTMLInputElement>(selector)];
        return fields.length > 0 && fields.every(({ value }) => value !== '')
          ? fields.map(({ value }) => value).join('')
          : null;
      }, site.codeSelector);
      // It is written key by key: what stands there counts once it stays.
      const stays = now !== null && now === last;
      last = now ?? '';
      return stays && now;
    },
    timeoutMs,
  );
}

/** Whether the site itself accepted number and code. Its own plain reason where it did not. */
export async function waitForWelcome(page: Page): Promise<string> {
  return waitFor('the welcome', () =>
    page.evaluate(() => {
      const [welcome, problem] = ['#welcome', '#problem'].map((selector) =>
        document.querySelector<HTMLElement>(selector),
      );
      if (problem?.checkVisibility() && problem.innerText.trim())
        throw new Error(`the site says: ${problem.innerText}`);
      return welcome?.checkVisibility() && welcome.innerText;
    }),
  );
}
