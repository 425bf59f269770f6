/** Stands in for every character of what is no code, so that positions stay and clauses hold together. */
export const OTHER = '□';
/** The same for a share: a discount says what its message is about. */
export const SHARE = '%';

// Currencies and other measures that are written at a number, where a sign for money is not.
const UNIT =
  '(?:\\p{Sc}|(?<!\\p{L})(?:usd|eur|gbp|rub|руб|р|грн|inr|rs|rp|tl|kr|zł|pln|kč|gb|mb|ريال|ریال|บาท)(?!\\p{L}))';
const SUM = '(?:\\d{1,3}(?: \\d{3}){1,4}|\\d{1,12})';

type BlankRule = readonly [pattern: RegExp, filler?: string, accept?: (match: string) => boolean];

/**
 * What looks like a code and is none, in the order in which it must be taken out. Each pattern is of bounded length or begins
 * only where its run begins, so that none can backtrack far.
 */
const BLANK_RULES: readonly BlankRule[] = [
  // Links and addresses, up to where the script changes.
  [/(?:[a-z]{2,9}:\/\/|www\.)[!-~]+/gi],
  // A mail address, or a host name with a path: "pay.example.ua/q/48215". "731906.Do" is none.
  [
    /(?<![!-~])(?=[!-.0-?A-~]*[/@])[!-~]+/g,
    OTHER,
    (word) => /^[^@]+@[^@]+\.[a-z]|^[^/]*[a-z]\.[a-z]{2,}\//i.test(word),
  ],
  // Hidden digits of cards, accounts and phones ("*4417", "xx-4821", "138****2046") and USSD ("*100#").
  [/\d{0,12}[*•●]{1,20}(?:[- ]?[\d*•●#]{1,24}){1,4}/g, OTHER, (match) => !/^\*\d{4,10}\*$/.test(match)],
  [/(?<![a-z0-9])x{1,12}[- ]?\d{2,6}(?![a-z0-9])|(?<![^\s(:,])\.{2,6} ?\d{2,6}(?!\d)/gi],
  [/\d{1,6}(?:[.,]\d{1,2})? ?[%٪]|[%٪] ?\d{1,6}/g, SHARE],
  // Sums, dates, times, versions. Chinese and Japanese know no decimal comma: "134560,5分钟" is a code and a time.
  [
    /(?<!\d)(?:\d{1,3}(?: \d{3}){1,4}[.,]\d\d|\d+(?:[.:/'h]\d+)+(?:,\d\d?)?|\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|(?:\d+,\d\d|\d{1,3},\d)(?![\u3000-\u9fff]))(?!\d)/g,
  ],
  // In "482915 INR 4,999.00" the currency belongs to the sum, in "4,999.00 INR 482915" too.
  [
    new RegExp(
      `(?<![\\p{L}\\d])${SUM} ?${UNIT}(?! ?[\\d□])|(?<![\\d□] ?)${UNIT} ?${SUM}(?![\\p{L}\\d])|(?<!\\d)\\d{1,12}[元円年원년]`,
      'giu',
    ),
  ],
  [/\+ ?(?:\d[ .()-]{0,2}){7,9}\d{1,5}|\(\d{2,5}\)(?:[ -]?\d{2,4}){2,3}/g],
  [/(?<![A-Za-z\d-])\d+(?:-\d+)+(?![A-Za-z\d])/g, OTHER, isSerialNumber],
  [/(?<!\d)\d+(?: \d+)+/g, OTHER, isSerialNumber],
];

/** Blanks out what is no code by its form alone. */
export function blankNonCodes(text: string): string {
  return BLANK_RULES.reduce(
    (blanked, [pattern, filler = OTHER, accept]) =>
      blanked.replace(pattern, (match) =>
        accept === undefined || accept(match) ? filler.repeat(match.length) : match,
      ),
    text,
  );
}

/**
 * Phone, card, account, parcel and pickup numbers come in three and more groups, or in two with a dialling code; dates in three.
 * "482-915" and "12-34-56" may be codes, and so may "772-15".
 */
function isSerialNumber(match: string): boolean {
  const groups = match.split(/[ -]/);
  const [first = '', second = ''] = groups;
  const isDashed = match.includes('-');
  if (groups.length === 2) return (isDashed ? /^.-|-.$|^.{1,5}$|^.{10}/ : /^0.{9}/).test(match);
  // Two numbers that only stand side by side.
  if (!isDashed && groups.some(({ length }) => length > 4)) return false;
  const isDate = groups.length === 3 && first > '00' && first < '32' && second > '00' && second < '13';
  return (
    isDate || first.length > 2 || match.length > 15 || groups.some(({ length }) => length !== first.length)
  );
}
