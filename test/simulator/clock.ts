/** Time of the simulator in milliseconds since 1970; the only place that reads the machine's clock. */
export interface Clock {
  now(): number;
  /** Moves time forward by `ms` at once; everything due on the way happens in order, at its own time. */
  advance(ms: number): void;
  /** Runs `task` when `delayMs` have passed. Returns a function that takes it back. */
  schedule(delayMs: number, task: () => void): () => void;
  /** Waits `ms` of simulator time. */
  sleep(ms: number): Promise<void>;
  /** Whether time also moves by itself. */
  readonly running: boolean;
  stop(): void;
}

interface Task {
  due: number;
  run: () => void;
}

export interface ClockOptions {
  /** Milliseconds since 1970 at the start. Default: the machine's time. */
  startAt?: number;
  /** false: time stands still but for `advance`. Default true. */
  running?: boolean;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function createClock({ startAt = Date.now(), running = true }: ClockOptions = {}): Clock {
  const began = performance.now();
  const tasks = new Set<Task>();
  let moved = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const elapsed = () => (running ? performance.now() - began : 0);
  const now = () => Math.round(startAt + moved + elapsed());

  function earliest(): Task | undefined {
    let first: Task | undefined;
    for (const task of tasks) if (!first || task.due < first.due) first = task;
    return first;
  }

  function runDue(until: number, beforeEach: (due: number) => void = () => {}): void {
    for (let task = earliest(); task && task.due <= until; task = earliest()) {
      tasks.delete(task);
      beforeEach(task.due);
      task.run();
    }
  }

  function arm(): void {
    clearTimeout(timer);
    const next = earliest();
    if (!next || !running || stopped) return;
    const wait = Math.min(Math.max(next.due - now(), 1), LONGEST_TIMER_MS);
    timer = setTimeout(() => {
      runDue(now());
      arm();
    }, wait);
    timer.unref();
  }

  function schedule(delayMs: number, run: () => void): () => void {
    const task = { due: now() + delayMs, run };
    tasks.add(task);
    arm();
    return () => {
      tasks.delete(task);
      arm();
    };
  }

  return {
    now,
    running,
    schedule,
    advance(ms) {
      const target = now() + ms;
      runDue(target, (due) => {
        moved += Math.max(0, due - now());
      });
      moved += Math.max(0, target - now());
      arm();
    },
    sleep: (ms) => new Promise((resolve) => schedule(ms, resolve)),
    stop() {
      stopped = true;
      clearTimeout(timer);
      tasks.clear();
    },
  };
}
