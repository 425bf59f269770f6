import type { Candidate } from './find-candidates.ts';
import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';
import { endsClause } from './walk-clause.ts';
import { EXCLUDED, weighCandidates } from './weigh-candidates.ts';

/** A code that stands in the text of a message. */
export interface ChosenCode {
  code: string;
  confidence: 'direct' | 'near' | 'lone';
}

/** A candidate is believed from this score on. */
const BELIEVED = 6;
/** A candidate that trails by this much is no rival. */
const CLEAR_LEAD = 9;

/** Decides which candidate is the code, if any. */
export function chooseCode(
  text: string,
  items: readonly Item[],
  candidates: readonly Candidate[],
): ChosenCode | null {
  const [only] = candidates;
  if (only === undefined) return null;
  if (isWholeMessage(text, only)) return { code: only.code, confidence: 'direct' };
  const verdicts = weighCandidates(text, items, candidates);
  const believed = verdicts.filter(({ score }) => score >= BELIEVED).sort((a, b) => b.score - a.score);
  const [best] = believed;
  if (best === undefined)
    return verdicts.length === 1 && isLone(text, items, only, verdicts[0]?.score !== EXCLUDED)
      ? { code: only.code, confidence: 'lone' }
      : null;
  const { code } = best.candidate;
  const hasRival = believed.some(
    ({ candidate, score }) => candidate.code !== code && score > best.score - CLEAR_LEAD,
  );
  return { code, confidence: best.isJoined && !hasRival ? 'direct' : 'near' };
}

/** "2715", "[482 915]", "G-830829". */
function isWholeMessage(text: string, { code, trust }: Candidate): boolean {
  return (
    trust > -4 &&
    text.length < 40 &&
    text.replace(/^\P{L}{0,3}[A-Z]{1,3}-(?=\d)|[^\p{L}\p{N}□%]/gu, '') === code
  );
}

/** The only number of a message that says nothing about it, if it stands where codes stand. */
function isLone(text: string, items: readonly Item[], candidate: Candidate, isOpen: boolean): boolean {
  const { first, last, trust } = candidate;
  // An origin-bound message that went wrong: "#747723 @example.com".
  if (text.includes('@') && text.includes('#')) return true;
  if (!isOpen || trust < 1) return false;
  const hasOthers = items.some(
    ({ kind, start, end, senses }, index) =>
      (index < first || index > last) &&
      (kind === 'number'
        ? end - start > 2
        : kind === 'blank' || (senses & (Sense.thing | Sense.number | Sense.code)) !== 0),
  );
  return (
    !hasOthers &&
    (endsClause(items, first - 1, -1) ||
      /^[A-Z]{1,2}-\d/.test(text) ||
      items[first - 1]?.kind === 'colon' ||
      items.length < 3)
  );
}
