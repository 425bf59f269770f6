import browser from 'webextension-polyfill';
import { performTask, type TaskMessage } from '../platform/perform-task.ts';

/** Chrome's hidden document: does what the worker cannot, and is closed by it afterwards. */
browser.runtime.onMessage.addListener((message: unknown, { tab }: { tab?: unknown }) => {
  // A script in a page may have nothing copied: what comes from one bears its tab, the worker has none.
  if (tab) return undefined;
  const { to, task } = message as Partial<TaskMessage>;
  return to === 'offscreen' && task ? performTask(task).then(() => true) : undefined;
});
