import { blankNonCodes } from './blank-non-codes.ts';
import { chooseCode } from './choose-code.ts';
import { findBoundCode } from './find-bound-code.ts';
import { findCandidates } from './find-candidates.ts';
import { findCodeWords } from './find-code-words.ts';
import { foldText } from './fold-text.ts';
import { buildLexicon, type Lexicon, Sense } from './lexicon.ts';
import { markQuantities } from './mark-quantities.ts';
import { normaliseText } from './normalise-text.ts';
import { readItems } from './read-items.ts';

/**
 * How sure an answer is.
 *
 * `bound`: the message names the site the code is for; `direct`: a word for code is joined to it and nothing
 * rivals it, or the message is nothing but the code; `near`: the word stands in the same clause; `lone`: no word, but a
 * single candidate. Only the first two are good enough to be filled without a click.
 */
export type Confidence = 'bound' | 'direct' | 'near' | 'lone';

/** The one code of a message. `boundTo` comes with `bound` only. */
export interface ExtractedCode {
  /** ASCII digits, or Latin letters and digits as they were sent, without separators. */
  code: string;
  confidence: Confidence;
  /** Host names as the URL parser writes them: the site, and the embedded document if the code is for that. */
  boundTo?: { host: string; frameHost?: string };
}

/** Reads the one code to type into a page out of an SMS, or answers null where there is none. Never throws. */
export function extractCode(text: string): ExtractedCode | null {
  const bound = findBoundCode(text);
  if (bound === null) return findCodeInText(text);
  const { code, ...boundTo } = bound;
  return { code, confidence: 'bound', boundTo };
}

// What every candidate holds; without it the words need not be looked up.
const MAY_HOLD_CODE = /\d[\d -]\d|[a-z]\d|\d[a-z]|[:=] ?["'([]?[A-Z]{4}/i;

let lexicon: Lexicon | undefined;

function findCodeInText(message: string): ExtractedCode | null {
  const text = blankNonCodes(normaliseText(message));
  if (!MAY_HOLD_CODE.test(text)) return null;
  // Built when first needed: the background starts far more often than messages come.
  lexicon ??= buildLexicon();
  const items = readItems(text, foldText(text), lexicon);
  markQuantities(text, items);
  return chooseCode({
    text,
    items,
    codeWords: findCodeWords(items),
    candidates: findCandidates(text, items),
    isElsewhere: items.some(({ senses }) => (senses & Sense.elsewhere) !== 0),
  });
}
