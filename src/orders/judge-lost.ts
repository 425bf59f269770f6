import type { LentNumber, LostAnswer } from './order.ts';
import * as rules from './rules.ts';

interface Candidate {
  tzid: string;
  number: LentNumber | null;
}

export type Verdict<C extends Candidate> =
  | { kind: 'found'; candidate: C }
  | { kind: 'notDone' }
  | { kind: 'open'; lost: LostAnswer };

/**
 * What one good answer says about an order whose own answer was lost (promise 2). A single fitting new operation is
 * it; of several the user picks; "was not ordered" is said only after three good answers over 30 s.
 *
 * @param candidates what is listed now, fits, and was not there before
 */
export function judgeLost<C extends Candidate>(lost: LostAnswer, candidates: C[], now: number): Verdict<C> {
  const [only, ...others] = candidates;
  // Once the user has been asked, a list that got shorter does not answer for them.
  if (only && others.length === 0 && lost.candidates.length === 0) return { kind: 'found', candidate: only };
  if (only) {
    return {
      kind: 'open',
      lost: { ...lost, candidates: candidates.map(({ tzid, number }) => ({ tzid, number })) },
    };
  }
  const missingAt = noteMissing(lost.missingAt, now);
  return isSurelyMissing(missingAt, now)
    ? { kind: 'notDone' }
    : { kind: 'open', lost: { ...lost, candidates: [], missingAt } };
}

/** Another good answer did not show it. What was noted before a clock was set back would hold it up until then. */
export function noteMissing(missingAt: number[], now: number): number[] {
  return [...missingAt.filter((at) => at <= now), now];
}

/** @param missingAt when good answers did not show it, this one included */
export function isSurelyMissing(missingAt: number[], now: number): boolean {
  return missingAt.length >= rules.lostAnswers && now - (missingAt[0] ?? now) >= rules.lostMs;
}
