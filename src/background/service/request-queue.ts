/**
 * The one way out to the service: at least `gapMs` between the starts of two requests (reference 2.7), what a
 * user waits for ahead of polls, and polls that ask the same thing joined into one.
 */
export type Priority = 'user' | 'poll';

export interface RequestQueue {
  /** @param joinKey polls with the same key that have not ended share one run */
  run<T>(priority: Priority, joinKey: string | null, task: () => Promise<T>): Promise<T>;
  /** The most requests that were ever under way at once: as many connections may be left open. */
  widest(): number;
}

/** When the last request started, in ms since the epoch, kept where the end of the background does not reach it. */
export interface LastStart {
  read(): Promise<number>;
  write(at: number): Promise<void>;
}

interface Waiting {
  priority: Priority;
  start(): void;
}

export function createRequestQueue(gapMs: number, lastStart: LastStart): RequestQueue {
  const waiting: Waiting[] = [];
  const joined = new Map<string, Promise<unknown>>();
  let pumping = false;
  let underWay = 0;
  let widest = 0;

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    while (waiting.length > 0) {
      // A storage that fails costs the pause at most, never the queue.
      const since = Date.now() - (await lastStart.read().catch(() => 0));
      // A clock that was set back must not hold the queue up for longer than the gap.
      if (since >= 0 && since < gapMs) await sleep(gapMs - since);
      takeNext().start();
      await lastStart.write(Date.now()).catch(() => {});
    }
    pumping = false;
  }

  function takeNext(): Waiting {
    const index = Math.max(
      0,
      waiting.findIndex(({ priority }) => priority === 'user'),
    );
    return waiting.splice(index, 1)[0] as Waiting;
  }

  function enqueue<T>(priority: Priority, task: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ priority, start: () => void track(task).then(resolve, reject) });
      void pump();
    });
  }

  async function track<T>(task: () => Promise<T>): Promise<T> {
    underWay++;
    widest = Math.max(widest, underWay);
    try {
      return await task();
    } finally {
      underWay--;
    }
  }

  return {
    widest: () => widest,
    run<T>(priority: Priority, joinKey: string | null, task: () => Promise<T>): Promise<T> {
      if (joinKey === null) return enqueue(priority, task);
      const running = joined.get(joinKey) as Promise<T> | undefined;
      if (running) return running;
      const started = enqueue(priority, task).finally(() => joined.delete(joinKey));
      joined.set(joinKey, started);
      return started;
    },
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
