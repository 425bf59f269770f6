import { wrapperOf } from './count-fields.ts';
import { attribute, closest, queryAll, rootOf, textOf } from './dom.ts';
import { textsBeside } from './near-text.ts';
import { readMeaning } from './read-meaning.ts';

const LONGEST = 160;
const SHORT = 40;
const NEAR = { nodes: 30, characters: 90 };
const FIELDS = 'input:not([type=hidden]),textarea,[contenteditable]';
const BUTTON = 'button,[role=button],[role=combobox]';
const LETTER = /\p{L}/u;
/** A text that would be the name of a field, and not a remark such as "(optional)" or a lone sign. */
const NAME = /^\p{L}{2}/u;

/** Finds what the page says a field is. Remembers the labels of each root, since `input.labels` walks all of it anew. */
export function makeLabelReader(count: (wrapper: Element) => number): (field: Element) => string {
  const labels = new Map<Node, Map<string, Element>>();
  const labelFor = (field: Element) => {
    const root = rootOf(field);
    let byId = labels.get(root);
    if (!byId) {
      byId = new Map([...queryAll(root, 'label[for]')].map((label) => [attribute(label, 'for'), label]));
      labels.set(root, byId);
    }
    return byId.get(attribute(field, 'id'));
  };
  return (field) => {
    const given = [
      attribute(field, 'aria-label'),
      ...referenced(field, 'aria-labelledby'),
      shorten(labelFor(field)),
      shorten(closest(field, 'label')),
    ].join(' ');
    const hints = `${attribute(field, 'placeholder')} \n ${attribute(field, 'title')}`;
    const isSaid = LETTER.test(given) || readMeaning(hints) !== 0;
    return `${isSaid ? given : nearestText(field, wrapperOf(field, count, 1))} \n ${hints}`.trim();
  };
}

/** The elements that an attribute of the field names by id. */
function referenced(field: Element, name: string): string[] {
  const ids = attribute(field, name).split(/\s+/).filter(Boolean).slice(0, 4);
  return ids.map((id) => shorten(queryAll(rootOf(field), `#${CSS.escape(id)}`)[0]));
}

const shorten = (element?: Element | null): string =>
  element ? textOf(element).trim().slice(0, LONGEST) : '';

/**
 * The nearest text before the field that could name it. Where a wrapper that holds only this field has its text
 * behind the field, that one; a text in the label of another field ends the search.
 */
function nearestText(field: Element, wrapper: Element | null): string {
  let before = '';
  let isInside = true;
  for (const piece of textsBeside(field, 'previousNode', NEAR)) {
    if (!piece || isElsewhere(piece.at, field)) break;
    if (closest(piece.at, BUTTON)) continue;
    if (isInside && !wrapper?.contains(piece.at)) {
      isInside = false;
      const isMissing = wrapper && !LETTER.test(before) && !queryAll(wrapper, BUTTON).length;
      const whole = isMissing ? shorten(wrapper) : '';
      if (LETTER.test(whole) && whole.length <= SHORT) return whole;
    }
    before = `${piece.text} ${before}`;
    if (readMeaning(before) || NAME.test(piece.text)) return before;
  }
  return before;
}

/** Whether a text belongs to the label of another field. */
function isElsewhere(text: Element, field: Element): boolean {
  const label = closest(text, 'label');
  if (!label) return false;
  const target = attribute(label, 'for');
  return (target !== '' && target !== attribute(field, 'id')) || queryAll(label, FIELDS).length > 0;
}
