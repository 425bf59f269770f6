import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';

// "720518 日本": signs that mean a measure only where they touch their number.
const MUST_TOUCH = /^(?:.|[\u3005-\u9fff\uac00-\ud7af].*)$/su;

/** Turns the numbers that stand at a currency or measure into quantities. */
export function markQuantities(text: string, items: readonly Item[]): void {
  for (const [index, item] of items.entries()) {
    if (item.kind === 'word' && (item.senses & Sense.measure) !== 0) {
      markNeighbour(text, item, items[index - 1], items[index + 1]);
    }
  }
}

function markNeighbour(text: string, measure: Item, before: Item | undefined, after: Item | undefined): void {
  const reach = MUST_TOUCH.test(text.slice(measure.start, measure.end)) ? 0 : 1;
  const isBefore = before !== undefined && measure.start - before.end <= reach;
  const isAfter = after !== undefined && after.start - measure.end <= reach;
  // In "482915 INR 4,999.00" the currency belongs to the sum, in "4,999.00 INR 482915" too.
  if (isBefore && before.kind === 'amount') return;
  if (isBefore && before.kind === 'digits' && !(isAfter && after.kind === 'amount')) before.kind = 'amount';
  else if (isAfter && after.kind === 'digits') after.kind = 'amount';
}
