/** Stands in for every character of a sum; see `OTHER`. */
export const AMOUNT = '¤';
/** The same for a share: a discount says what its message is about. */
export const SHARE = '%';
/** Stands in for every character of what else is no code, so that positions stay and clauses hold together. */
export const OTHER = '□';

type BlankRule = readonly [pattern: RegExp, filler: string, accept?: (match: string) => boolean];

const SIGN = '[$€£¥₹₽₴₸₺₩₫₪฿₦₱₲₵₭₮₼₾₿]';
const SUM = "(?:\\d{1,3}(?:[ '.,]\\d{3}(?!\\d)){1,4}|\\d{1,12})(?:[.,]\\d{1,2}(?!\\d))?";

/**
 * What looks like a code and is none, in the order in which it must be taken out. Each pattern is of bounded length or begins
 * only where its run begins, so that none can backtrack far.
 */
const BLANK_RULES: readonly BlankRule[] = [
  // Links and addresses, up to where the script changes.
  [/(?:https?:\/\/|www\.)[!-~]+/gi, OTHER],
  [/[!-~]+/g, OTHER, isAddress],
  // Hidden digits of cards, accounts and phones ("*4417", "xx-4821", "138****2046") and USSD ("*100#").
  [/\d{0,12}[*•●]{1,20}(?:[- ]?[\d*•●#]{1,24}){1,4}/g, OTHER, (match) => !/^\*\d{4,10}\*$/.test(match)],
  [/(?<![a-z0-9])x{1,12}[- ]?\d{2,6}(?![a-z0-9])/gi, OTHER],
  [/(?<![^\s(:,])\.{2,6} ?\d{2,6}(?!\d)/g, OTHER],
  [/\d{1,6}(?:[.,]\d{1,2})? ?[%٪]|[%٪] ?\d{1,6}/g, SHARE],
  [/(?<![\d/.-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d/]|[.-]\d)/g, OTHER, isDate],
  [/(?<!\d)\d+(?:\/\d+)+/g, OTHER],
  [/(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)/g, OTHER],
  [new RegExp(`${SIGN} ?${SUM}|${SUM} ?${SIGN}`, 'g'), AMOUNT],
  [/(?<!\d)\d{1,3}(?: \d{3})+[.,]\d{2}(?!\d)/g, AMOUNT],
  [/(?<![\d.])\d{1,3}(?:[,']\d{2,3})+(?:\.\d{1,2})?(?!\d)/g, AMOUNT],
  [/(?<![\d,])\d+(?:\.\d+)+(?:,\d{1,2}(?!\d))?/g, AMOUNT],
  // Chinese and Japanese know no decimal comma: "134560,5分钟" is a code and a time.
  [/(?<!\d)(?:\d+,\d{2}|\d{1,3},\d)(?![\d\u3000-\u9fff])/g, AMOUNT],
  [/\+ ?(?:\d[ .()-]{0,2}){7,9}\d{1,5}/g, OTHER],
  [/\(\d{2,5}\)[ -]?\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{2,4})?/g, OTHER],
  [/(?<![A-Za-z\d-])\d+(?:-\d+)+(?![A-Za-z\d])/g, OTHER, isDashedNumber],
  [/(?<!\d)\d+(?: \d+)+/g, OTHER, isSpacedNumber],
];

/** Blanks out what is no code by its form alone. */
export function blankNonCodes(text: string): string {
  let blanked = text;
  for (const [pattern, filler, accept] of BLANK_RULES) {
    blanked = blanked.replace(pattern, (match) =>
      accept === undefined || accept(match) ? filler.repeat(match.length) : match,
    );
  }
  return blanked;
}

/** A mail address, or a host name with a path: "pay.example.ua/q/48215". "731906.Do" is none. */
function isAddress(word: string): boolean {
  if (word.includes('://') || /^[^@]+@[^@]+\.[a-z]/i.test(word)) return true;
  const host = word.slice(0, word.indexOf('/') + 1);
  return /\.[a-z]{2,}\/$/i.test(host) && /[a-z].*\./i.test(host);
}

function isDate(match: string): boolean {
  const [first = 0, second = 0, third = 0] = match.split(/[./-]/).map(Number);
  return isDayAndMonth(first, second) || (first > 31 && isDayAndMonth(second, third));
}

function isDayAndMonth(a: number, b: number): boolean {
  return Math.min(a, b) > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

/** Phone, parcel and pickup numbers; "482-915" and "12-34-56" may be codes, and so may "772-15". */
function isDashedNumber(match: string): boolean {
  const sizes = match.split('-').map((group) => group.length);
  const isUneven = sizes.some((size) => size !== sizes[0]);
  if (sizes.length === 2) return Math.min(...sizes) < 2 || match.length < 6 || match.length > 9;
  return isUneven || (sizes[0] ?? 0) > 2 || match.length > 15;
}

/** Phone, card and account numbers come in three and more groups, or in two with a dialling code. */
function isSpacedNumber(match: string): boolean {
  const sizes = match.split(' ').map((group) => group.length);
  if (sizes.length === 2) return match.startsWith('0') && match.length > 9;
  const isUneven = sizes.some((size) => size !== sizes[0]);
  return Math.max(...sizes) <= 4 && (isUneven || (sizes[0] ?? 0) > 2 || match.length > 15);
}
