/** Stands in for every character of a sum; see `OTHER`. */
export const AMOUNT = '¤';
/** Stands in for every character of what else is no code, so that positions stay and clauses hold together. */
export const OTHER = '□';

interface BlankRule {
  pattern: RegExp;
  filler: string;
  /** Looks closer at a match than a pattern can. */
  accept?: (match: string) => boolean;
}

const SIGN = '[$€£¥₹₽₴₸₺₩₫₪฿₦₱₡₲₵₭₮₼₾₿₨]';
const SUM = "(?:\\d{1,3}(?:[ '.,]\\d{3}(?!\\d)){1,4}|\\d{1,12})(?:[.,]\\d{1,2}(?!\\d))?";

/**
 * What looks like a code and is none, in the order in which it must be taken out. Each pattern has a bounded length or a single
 * open quantifier, so none can backtrack.
 */
const BLANK_RULES: readonly BlankRule[] = [
  // Links and addresses, up to where the script changes.
  { pattern: /(?:https?:\/\/|www\.)[!-~]+/g, filler: OTHER },
  { pattern: /[!-~]+/g, filler: OTHER, accept: isAddress },
  // Hidden digits of cards, accounts and phones ("*4417", "xx-4821", "138****2046") and USSD ("*100#").
  {
    pattern: /\d{0,12}[*•●∙]{1,20}[- ]?[\d*•●∙#]{1,24}/g,
    filler: OTHER,
    accept: (match) => !/^\*\d{4,10}\*$/.test(match),
  },
  { pattern: /(?<![a-z0-9])x{1,12}[- ]?\d{2,6}(?![a-z0-9])/g, filler: OTHER },
  { pattern: /(?<![^\s(:,])\.{2,6} ?\d{2,6}(?!\d)/g, filler: OTHER },
  { pattern: /\d{1,6}(?:[.,]\d{1,2})? ?[%٪‰]|[%٪] ?\d{1,6}/g, filler: OTHER },
  { pattern: /(?<![\d/.-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d/]|[.-]\d)/g, filler: OTHER, accept: isDate },
  { pattern: /(?<!\d)\d+(?:\/\d+)+/g, filler: OTHER },
  { pattern: /(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)/g, filler: OTHER },
  { pattern: new RegExp(`${SIGN} ?${SUM}|${SUM} ?${SIGN}`, 'g'), filler: AMOUNT },
  { pattern: /(?<!\d)\d{1,3}(?: \d{3})+[.,]\d{2}(?!\d)/g, filler: AMOUNT },
  { pattern: /(?<![\d.])\d{1,3}(?:[,']\d{2,3})+(?:\.\d{1,2})?(?!\d)/g, filler: AMOUNT },
  { pattern: /(?<![\d,])\d+(?:\.\d+)+(?:,\d{1,2}(?!\d))?/g, filler: AMOUNT },
  // Chinese and Japanese know no decimal comma: "134560,5分钟" is a code and a time.
  { pattern: /(?<!\d)(?:\d+,\d{2}|\d{1,3},\d)(?![\d\u3000-\u9fff])/g, filler: AMOUNT },
  { pattern: /\+ ?(?:\d[ .()-]{0,2}){7,9}\d{1,5}/g, filler: OTHER },
  { pattern: /\(\d{2,5}\)[ -]?\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{2,4})?/g, filler: OTHER },
];

/** Blanks out of a folded text what is no code by its form alone. */
export function blankNonCodes(folded: string): string {
  let blanked = folded;
  for (const { pattern, filler, accept } of BLANK_RULES) {
    blanked = blanked.replace(pattern, (match) =>
      accept === undefined || accept(match) ? filler.repeat(match.length) : match,
    );
  }
  return blanked;
}

/** A mail address, or a host name with a path: "pay.example.ua/q/48215". "731906.Do" is none. */
function isAddress(word: string): boolean {
  if (word.includes('://') || /^[^@]+@[^@]+\.[a-z]/.test(word)) return true;
  const host = word.slice(0, word.indexOf('/') + 1);
  return /[a-z]/.test(host) && /\.[a-z]{2,}\/$/.test(host) && !/^[^a-z]*\.[a-z]*\/$/.test(host);
}

function isDate(match: string): boolean {
  const [first = 0, second = 0, third = 0] = match.split(/[./-]/).map(Number);
  const dayAndMonth = (a: number, b: number) =>
    a >= 1 && b >= 1 && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
  return dayAndMonth(first, second) || (first > 31 && dayAndMonth(second, third));
}
