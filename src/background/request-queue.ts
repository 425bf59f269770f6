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

interface Waiting {
  priority: Priority;
  start(): void;
}

export function createRequestQueue(gapMs: number): RequestQueue {
  const waiting: Waiting[] = [];
  const joined = new Map<string, Promise<unknown>>();
  let lastStart = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let underWay = 0;
  let widest = 0;

  function pump(): void {
    if (timer !== null || waiting.length === 0) return;
    const wait = Math.max(0, lastStart + gapMs - performance.now());
    timer = setTimeout(() => {
      timer = null;
      const index = Math.max(
        0,
        waiting.findIndex(({ priority }) => priority === 'user'),
      );
      const [next] = waiting.splice(index, 1);
      lastStart = performance.now();
      next?.start();
      pump();
    }, wait);
  }

  function enqueue<T>(priority: Priority, task: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ priority, start: () => void track(task).then(resolve, reject) });
      pump();
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
