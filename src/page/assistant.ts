import type { AssistantMessages, PageNews, PageOrder } from '../messages/protocol.ts';
import { countFields, writeCode, writePhone } from './filling.ts';
import { ask, isOrphaned, runtime } from './runtime.ts';

/**
 * The page's side of an order: writes number and code into the top document, and asks for news while the page
 * is visible and something waits. Brought in by a click, or registered for a site while an order for it is open.
 */

const askEveryMs = 5_000;

let waiting: ReturnType<typeof setTimeout> | null = null;
/** One filling at a time: news come by push and by answer, and may say the same. */
let filling: Promise<void> = Promise.resolve();

function takeNews(news: PageNews | null): void {
  if (!news) return;
  filling = filling.then(() => fillAsTold(news.orders)).catch(() => {});
  keepAsking(news.orders.length > 0);
}

async function fillAsTold(orders: PageOrder[]): Promise<void> {
  for (const order of orders) {
    if (order.fillPhone && order.phone) await report(order.id, 'phone', await writePhone(order.phone, false));
    if (order.fillCode) await report(order.id, 'code', await writeCode(order.fillCode, false));
  }
}

async function report(orderId: string, what: 'phone' | 'code', ok: boolean): Promise<void> {
  if (ok) await ask('filled', { orderId, what, ok });
}

function keepAsking(needed: boolean): void {
  if (waiting !== null) clearTimeout(waiting);
  waiting =
    needed && document.visibilityState === 'visible' && !isOrphaned()
      ? setTimeout(askNews, askEveryMs)
      : null;
}

async function askNews(): Promise<void> {
  if (!isOrphaned()) takeNews(await ask('waiting', {}));
}

const answers: { [K in keyof AssistantMessages]: (input: never) => Promise<unknown> } = {
  async news(news: PageNews) {
    takeNews(news);
  },
  async fill(input: Parameters<AssistantMessages['fill']>[0] & { orderId: string }) {
    const filled =
      input.what === 'phone' ? await writePhone(input.phone, true) : await writeCode(input.code, true);
    await report(input.orderId, input.what, filled);
    return filled;
  },
  async look() {
    return countFields();
  },
};

function start(): void {
  runtime.onMessage.addListener((message, _sender, sendResponse) => {
    const { name, input, origin } = message as {
      name: keyof AssistantMessages;
      input: never;
      origin: string;
    };
    // A frame id survives a navigation, and this message may have been meant for the page before.
    if (origin !== location.origin || !Object.hasOwn(answers, name)) return false;
    void answers[name](input).then(sendResponse, () => sendResponse(null));
    return true;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void askNews();
  });
  void askNews();
}

const mark = globalThis as { simfillAssistant?: boolean };
if (!mark.simfillAssistant) {
  mark.simfillAssistant = true;
  start();
}
