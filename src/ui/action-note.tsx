import { FailureNote } from './failure-note.tsx';
import type { Action } from './use-action.ts';

/** Why an action failed, if it did: it can be tried again, or the note be put away. */
export function ActionNote({ action: { failure, run, forget } }: { action: Action }) {
  return (
    failure && <FailureNote failure={failure} on={{ retry: run, showOrders: forget, copyInstead: forget }} />
  );
}
