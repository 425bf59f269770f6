import type { Candidate } from './find-candidates.ts';
import { Sense } from './lexicon.ts';
import { type Reading, readPause } from './reading.ts';
import { standsAlone } from './walk-clause.ts';
import { BELIEVED, type Verdict, weighCandidates } from './weigh-candidates.ts';

/** A code that stands in the text of a message. */
export interface ChosenCode {
  code: string;
  confidence: 'direct' | 'near' | 'lone';
}

/** A candidate that trails by this much is no rival. */
const CLEAR_LEAD = 9;

/** Decides which candidate is the code, if any. */
export function chooseCode(reading: Reading): ChosenCode | null {
  const [only] = reading.candidates;
  if (only !== undefined && isWholeMessage(reading, only)) return { code: only.code, confidence: 'direct' };
  const verdicts = weighCandidates(reading);
  const believed = verdicts.filter(({ score }) => score >= BELIEVED).sort((a, b) => b.score - a.score);
  const [best] = believed;
  if (best === undefined) return chooseLone(reading, verdicts);
  const { code } = best.candidate;
  const hasRival = believed.some(
    ({ candidate, score }) => candidate.code !== code && score > best.score - CLEAR_LEAD,
  );
  return { code, confidence: best.isJoined && !hasRival ? 'direct' : 'near' };
}

/** "2715", "[482 915]", "G-830829". */
function isWholeMessage({ text, items }: Reading, { code, shape }: Candidate): boolean {
  if (items.length > code.length + 8 || shape === 'long' || shape === 'coupon' || shape === 'lower')
    return false;
  return text.replace(/^\P{L}{0,3}[A-Z]{1,3}-(?=\d)|[^\p{L}\p{N}□¤%]/gu, '') === code;
}

/** The only number of a message that says nothing about it, if it stands where codes stand. */
function chooseLone(reading: Reading, verdicts: readonly Verdict[]): ChosenCode | null {
  const [only] = verdicts;
  if (only === undefined || verdicts.length > 1) return null;
  const { candidate } = only;
  // An origin-bound message that went wrong: "#747723 @example.com".
  if (candidate.shape === 'hash' && reading.text.includes('@'))
    return { code: candidate.code, confidence: 'lone' };
  if (only.isExcluded) return null;
  const isPlain =
    candidate.shape === 'digits' || candidate.shape === 'grouped' || /^[A-Z]{1,2}-\d/.test(reading.text);
  if (
    !isPlain ||
    reading.codeWords.size > 0 ||
    hasOtherNumbers(reading, candidate) ||
    !standsOut(reading, candidate)
  )
    return null;
  return { code: candidate.code, confidence: 'lone' };
}

function hasOtherNumbers({ items }: Reading, { first, last }: Candidate): boolean {
  return items.some(({ kind, start, end, senses }, index) => {
    if (index >= first && index <= last) return false;
    if (kind === 'number') return end - start > 2;
    return kind === 'amount' || kind === 'other' || (senses & (Sense.thing | Sense.kind)) !== 0;
  });
}

/** First, last behind a colon, or alone on its line. */
function standsOut(reading: Reading, candidate: Candidate): boolean {
  return (
    candidate.first === 0 ||
    candidate.shape === 'prefixed' ||
    standsAlone(reading, candidate) ||
    readPause(reading, candidate.first - 1) === 'colon'
  );
}
