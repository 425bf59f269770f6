import { blankNonCodes } from './blank-non-codes.ts';
import { chooseCode } from './choose-code.ts';
import { findBoundCode } from './find-bound-code.ts';
import { findCandidates } from './find-candidates.ts';
import { normaliseText } from './normalise-text.ts';
import { readItems } from './read-items.ts';

/**
 * How sure an answer is.
 *
 * `bound`: the message names the site the code is for; `direct`: a word for code is joined to it and nothing
 * rivals it, or the message is nothing but the code; `near`: the word stands in the same clause, or another that says
 * that it is to be entered; `lone`: no word, but a single candidate. Only the first two are good enough to be filled
 * without a click.
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

// Points that end no sentence: "No. 7", "12 Nov. is", "shop.example".
const NO_STOP =
  /\.(?:(?<=(?<!\p{L})\p{L}{1,4}\.)(?= ?[\d□])|(?<=(?<!\p{L})\p{L}{1,3}\.)(?= ?\p{Ll})|(?=\p{Ll}))/gu;

function findCodeInText(message: string): ExtractedCode | null {
  // A line that ends in a colon goes on in the next.
  const text = blankNonCodes(normaliseText(message)).replace(/:\n+/g, ': ').replace(NO_STOP, ' ');
  if (!/\d|[A-Z]{4}/.test(text)) return null;
  const items = readItems(text);
  return chooseCode(text, items, findCandidates(text, items));
}
