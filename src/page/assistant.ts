import type { AssistantMessages, PageFill, PageNews, PageOrder } from '../messages/protocol.ts';
import { watchField } from './at-field.ts';
import { fillByClick } from './fill-by-click.ts';
import { countFields } from './filling.ts';
import { watchOtpRequests } from './otp-requests.ts';
import { createPendingFills, type Filled } from './pending-fills.ts';
import { ask, isOrphaned, runtime } from './runtime.ts';
import { hostName } from './widget/show-widget.ts';

/**
 * The page's side of an order: writes number and code into its document, offers them at its fields, and asks for news
 * while the page is visible and something waits. Brought in by a click or by the sentinel, or registered for a site while
 * an order for it is open.
 */

const askEveryMs = 5_000;

/** @returns whether this copy is still one that works, and a new one would only be the second */
function start(): () => boolean {
  const abort = new AbortController();
  const { signal } = abort;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /**
   * Whether something waits, by the last news. An answer that does not come, since the background has just ended,
   * changes nothing in that; and before the first one it may well be.
   */
  let somethingWaits = true;
  let known: PageOrder[] = [];

  const report = async (filled: Filled) => takeNews(await ask('filled', filled));
  const otp = watchOtpRequests(signal, () => void askNews('readNews'));
  const writeCodeOf = (order: PageOrder, code: string, write: () => Promise<boolean>) =>
    otp.answer(order, code) ? Promise.resolve(true) : write();
  const fillPending = createPendingFills(report, writeCodeOf, signal);
  const atField = watchField(report, writeCodeOf, signal);

  function takeNews(news: PageNews | null): void {
    if (isOrphaned()) leave();
    if (signal.aborted) return;
    if (news) {
      // What is written by itself needs no offer, and what the page would not take does.
      void fillPending(news.orders).then(() => atField.hear(news));
      known = news.orders;
      somethingWaits = news.orders.some(({ waits }) => waits);
    }
    keepAsking();
  }

  function keepAsking(): void {
    if (somethingWaits && document.visibilityState === 'visible') {
      waiting ??= setTimeout(() => void askNews('waiting'), askEveryMs);
    } else stopAsking();
  }

  function stopAsking(): void {
    clearTimeout(waiting);
    waiting = undefined;
  }

  /** `waiting`: and let the service be asked, if it was not lately. */
  async function askNews(how: 'waiting' | 'readNews'): Promise<void> {
    if (how === 'waiting') stopAsking();
    takeNews(await ask(how, {}));
  }

  /** The extension is gone, or the user has taken its access back: nothing of ours stays. */
  function leave(): void {
    stopAsking();
    abort.abort();
    runtime.onMessage?.removeListener(onMessage);
  }

  const answers: { [K in keyof AssistantMessages]: (input: never) => Promise<unknown> } = {
    news: () => askNews('readNews'),
    async fill(input: PageFill) {
      const order = known.find(({ id }) => id === input.orderId);
      const filled =
        (input.what === 'code' && order && otp.answer(order, input.code)) || (await fillByClick(input));
      const { orderId, what } = input;
      if (filled) await report(what === 'phone' ? { orderId, what } : { orderId, what, code: input.code });
      return filled;
    },
    async look() {
      return countFields();
    },
    async leave() {
      leave();
    },
  };

  function onMessage(message: unknown, _sender: unknown, sendResponse: (answer: unknown) => void): boolean {
    const { name, input, origin } = message as {
      name: keyof AssistantMessages;
      input: never;
      origin: string | null;
    };
    // A frame id survives a navigation, and this message may have been meant for the page before.
    if ((origin !== null && origin !== self.origin) || !Object.hasOwn(answers, name)) return false;
    void answers[name](input).then(sendResponse, () => sendResponse(null));
    return true;
  }

  runtime.onMessage.addListener(onMessage);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void askNews(somethingWaits ? 'waiting' : 'readNews');
    },
    { signal },
  );
  void askNews('readNews');
  return () => !signal.aborted && !isOrphaned();
}

// A copy of an earlier version can no longer clear up after itself in Firefox.
function clearLeftovers(): void {
  for (const host of document.querySelectorAll(hostName)) host.remove();
}

const globals = globalThis as { simfillAssistant?: () => boolean };
// A sandboxed document is nobody's: its origin is `null`, whatever its address.
if (!globals.simfillAssistant?.() && self.origin !== 'null') {
  clearLeftovers();
  globals.simfillAssistant = start();
}
