import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';

// One letter, and the signs of Chinese and Korean, are measures only where they touch their number.
const MUST_TOUCH = /^(?:.|[\u3005-\u9fff\uac00-\ud7af].*)$/su;

/** Turns the numbers that stand at a currency or measure into quantities. */
export function markQuantities(text: string, items: readonly Item[]): void {
  for (const [index, measure] of items.entries()) {
    if ((measure.senses & Sense.measure) === 0) continue;
    const reach = MUST_TOUCH.test(text.slice(measure.start, measure.end)) ? 0 : 1;
    const before = items[index - 1];
    const after = items[index + 1];
    const kindBefore = before !== undefined && measure.start - before.end <= reach ? before.kind : undefined;
    const kindAfter = after !== undefined && after.start - measure.end <= reach ? after.kind : undefined;
    // In "482915 INR 4,999.00" the currency belongs to the sum, in "4,999.00 INR 482915" too.
    if (kindBefore === 'number' && kindAfter !== 'amount') setAmount(before);
    else if (kindAfter === 'number' && kindBefore !== 'amount') setAmount(after);
  }
}

function setAmount(item: Item | undefined): void {
  if (item !== undefined) item.kind = 'amount';
}
