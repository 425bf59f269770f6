/** How much of a message is read. Ten times the longest SMS; the rest is not worth the time. */
const MAX_LENGTH = 2000;

// Marks of direction, joiners, soft hyphens, variation selectors, Arabic vowels and the stretching line: none changes
// what is read, all break a comparison.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\u064B-\u0652\u0640\u0670]/gu;

/** The part of a message that is read, without its invisible characters but otherwise as it was sent. */
export function readableStart(message: string): string {
  return message.slice(0, MAX_LENGTH).replace(INVISIBLE, '');
}

/**
 * Normalises a message and cuts it: compatibility forms resolved, digits of every script as ASCII, invisible characters gone,
 * dashes and spaces of one kind; case kept. Never throws: lone surrogates stay as they are.
 */
export function normaliseText(message: string): string {
  return (
    readableStart(message)
      // NFKC would turn these into characters that mean something else between digits ("134560，5分钟" is no decimal
      // number), or into letters ("№4820173" would read "No4820173").
      .replace(/，/g, '、')
      .replace(/．/g, '。')
      .replace(/№/g, '#')
      .normalize('NFKC')
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/’/g, "'")
      .replace(/[^\P{Nd}0-9]/gu, toAsciiDigit)
      .slice(0, MAX_LENGTH)
      .trim()
  );
}

// Unicode keeps the ten digits of a script in one row, so the value is the place in the row.
function toAsciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return `${value}`;
}
