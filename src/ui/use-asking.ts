import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../messages/failure.ts';

export interface Asking {
  busy: boolean;
  failure: Failure | null;
  /** Asks once more; `force`: however young the last answer is. */
  ask(force: boolean): void;
}

/**
 * Has something brought into storage when a view opens, and anew when what it is about changes. What became of an
 * earlier question is dropped then. The reason of a failure stays until the next answer, so that a note does not
 * blink.
 *
 * @param subject what is asked about, as text to compare; null: not known yet, so nothing is asked
 */
export function useAsking(subject: string | null, work: (force: boolean) => Promise<unknown>): Asking {
  const [state, setState] = useState({ subject, busy: false, failure: null as Failure | null });
  const latest = useRef(work);
  latest.current = work;
  const ask = useCallback(
    (force: boolean) => {
      setState((before) => ({
        subject,
        busy: true,
        failure: before.subject === subject ? before.failure : null,
      }));
      const end = (failure: Failure | null) =>
        setState((now) => (now.subject === subject ? { subject, busy: false, failure } : now));
      latest.current(force).then(
        () => end(null),
        (error) => end(toFailure(error)),
      );
    },
    [subject],
  );
  useEffect(() => {
    if (subject !== null) ask(false);
  }, [ask, subject]);
  const current = state.subject === subject ? state : null;
  return { busy: current?.busy ?? false, failure: current?.failure ?? null, ask };
}
