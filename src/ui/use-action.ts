import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../messages/failure.ts';

export interface Action {
  /** Starts it at once, in the same call stack; does nothing while it is under way. */
  run(): void;
  busy: boolean;
  failure: Failure | null;
  forget(): void;
}

interface State {
  busy: boolean;
  failure: Failure | null;
}

/**
 * Something the user sets off: under way, done, or failed with a reason that can be put in words. The reason stays
 * until the next try has ended, so that a note does not blink while it is tried again.
 */
export function useAction(work: () => Promise<unknown>): Action {
  const [state, setState] = useState<State>({ busy: false, failure: null });
  const latest = useRef(work);
  latest.current = work;
  const underWay = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(() => {
    if (underWay.current) return;
    underWay.current = true;
    setState(({ failure }) => ({ busy: true, failure }));
    const end = (failure: Failure | null) => {
      underWay.current = false;
      if (mounted.current) setState({ busy: false, failure });
    };
    latest.current().then(
      () => end(null),
      (error) => end(toFailure(error)),
    );
  }, []);
  const forget = useCallback(() => setState({ busy: false, failure: null }), []);
  return { ...state, run, forget };
}
