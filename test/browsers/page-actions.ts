import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './driver.ts';

/** What a person does on a page, named as a person would name it. Every action waits until it is possible. */

/** Clicks the button or link of this name, once it is there and enabled. */
export async function clickButton(page: Page, name: RegExp): Promise<void> {
  const button = await waitFor(`a button ${name} on ${page.url()}`, () => findButton(page, name));
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click();
}

/**
 * Clicks a button that spends, which is inert until it has stood still for a while: once it is seen to be live
 * twice, a moment apart, as somebody sees it who reads its price first.
 */
export async function clickSpendingButton(page: Page, name: RegExp): Promise<void> {
  let before: string | null = null;
  await waitFor(`a button ${name} that is live`, async () => {
    const button = await findButton(page, name);
    // Scrolling moves it, and what moves is inert: so scroll first.
    await button?.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    const box = await button?.boundingBox();
    const now = box ? JSON.stringify(box) : null;
    const stands = now !== null && now === before;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 150));
    return stands;
  });
  await (await findButton(page, name))?.click();
}

export async function hasButton(page: Page, name: RegExp): Promise<boolean> {
  return (await findButton(page, name)) !== null;
}

async function findButton(page: Page, name: RegExp): Promise<ElementHandle<HTMLElement> | null> {
  const handle = await page.evaluateHandle(
    (source, flags) => {
      const pattern = new RegExp(source, flags);
      const selector = 'button, a[href], input[type=submit], [role=menuitem]';
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        const { value = '' } = element as HTMLInputElement;
        const shown = (element.getAttribute('aria-label') ?? element.innerText).trim() || value;
        const enabled = !element.matches(':disabled, [aria-disabled=true]');
        if (pattern.test(shown) && enabled && element.checkVisibility()) return element;
      }
      return null;
    },
    name.source,
    name.flags,
  );
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}

/** Replaces what stands in a field by typing. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  const field = await waitFor(`${selector} on ${page.url()}`, () => page.$(selector));
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field.type(text);
}

/** Waits until the page shows this text. */
export async function waitForText(page: Page, text: RegExp, timeoutMs?: number): Promise<string> {
  return waitFor(
    `${text} on ${page.url()}`,
    async () => {
      const shown = await page.evaluate(() => document.body.innerText);
      return text.exec(shown)?.[0];
    },
    timeoutMs,
  );
}

export function readValue(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLInputElement).value);
}
