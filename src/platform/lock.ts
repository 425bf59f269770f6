/**
 * Runs work alone under a name, across every context of the extension. Released by the browser when the
 * context ends, so a background that is stopped in the middle locks nobody out.
 */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work) as Promise<T>;
}

/** As `withLock`, holding all of them. Who takes several takes them in the same order everywhere. */
export function withLocks<T>([first, ...others]: string[], work: () => Promise<T>): Promise<T> {
  return first === undefined ? work() : withLock(first, () => withLocks(others, work));
}

/** As `withLock`, but where the lock is taken it does not wait: the answer is null. */
export function tryWithLock<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock ? work() : null,
  ) as Promise<T | null>;
}
