import browser from 'webextension-polyfill';
import { withLock } from './lock.ts';
import { type DocumentTask, performTask, type TaskMessage } from './perform-task.ts';

interface Offscreen {
  createDocument(parameters: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

declare const chrome: { offscreen?: Offscreen } | undefined;

/**
 * Does what needs a document. Chrome's worker has none: one hidden page at a time is allowed, so tasks take turns, and it
 * goes when they are done.
 */
export async function inDocument(tasks: DocumentTask[]): Promise<void> {
  if (tasks.length === 0) return;
  if (typeof document !== 'undefined') {
    for (const task of tasks) await performTask(task);
    return;
  }
  const { offscreen } = chrome ?? {};
  if (!offscreen) return;
  await withLock('offscreen', async () => {
    await offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['AUDIO_PLAYBACK', 'CLIPBOARD'],
      justification: 'Plays a sound and copies the code when an SMS comes, as the user has chosen',
    });
    try {
      for (const task of tasks) {
        await browser.runtime.sendMessage({ to: 'offscreen', task } satisfies TaskMessage);
      }
    } finally {
      await offscreen.closeDocument();
    }
  });
}
