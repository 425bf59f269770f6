import type { AssistantMessages, PageNews } from '../messages/protocol.ts';
import { countFields, writeCode, writePhone } from './filling.ts';
import { createPendingFills, type Filled } from './pending-fills.ts';
import { ask, isOrphaned, runtime } from './runtime.ts';

/**
 * The page's side of an order: writes number and code into the top document, and asks for news while the page
 * is visible and something waits. Brought in by a click, or registered for a site while an order for it is open.
 */

const askEveryMs = 5_000;

let waiting: ReturnType<typeof setTimeout> | null = null;
const fillPending = createPendingFills(report);

/** Whether something waits, by the last news; an answer that does not come changes nothing in that. */
let somethingWaits = false;

function takeNews(news: PageNews | null): void {
  if (news) {
    fillPending(news.orders);
    somethingWaits = news.orders.length > 0;
  }
  keepAsking(somethingWaits);
}

async function report(filled: Filled): Promise<void> {
  await ask('filled', filled);
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
    const { orderId } = input;
    if (filled)
      await report(
        input.what === 'phone' ? { orderId, what: 'phone' } : { orderId, what: 'code', code: input.code },
      );
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
