import { attribute, closest, isElement, queryAll, rootOf, textOf } from './dom.ts';
import { textsAfter, textsBefore } from './near-text.ts';
import { readMeaning } from './read-meaning.ts';

const LONGEST = 160;
const NEAR = { nodes: 25, characters: 90 };

/** Finds what the page says a field is. Remembers the labels of each root, since `input.labels` walks all of it anew. */
export function makeLabelReader(): (field: Element) => string {
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
    const named = [
      attribute(field, 'aria-label'),
      ...referenced(field, 'aria-labelledby'),
      shorten(labelFor(field)),
      shorten(closest(field, 'label')),
      attribute(field, 'placeholder'),
      attribute(field, 'title'),
    ];
    const label = named.filter(Boolean).join(' \n ');
    return readMeaning(label) ? label : `${label} \n ${nearestText(field)}`;
  };
}

/** The elements that an attribute of the field names by id. */
function referenced(field: Element, name: string): string[] {
  const ids = attribute(field, name).split(/\s+/).filter(Boolean).slice(0, 4);
  return ids.map((id) => shorten(queryAll(rootOf(field), `#${CSS.escape(id)}`)[0]));
}

const shorten = (element?: Element | null): string =>
  element ? textOf(element).trim().slice(0, LONGEST) : '';

/** The nearest text before the field that means something to us; else the label right behind it. */
function nearestText(field: Element): string {
  let before = '';
  for (const piece of textsBefore(field, NEAR)) {
    if (!piece) break;
    before = `${piece.text} ${before}`;
    if (readMeaning(before)) return before;
  }
  if (/\p{L}/u.test(before)) return before;
  for (const piece of textsAfter(field, { nodes: 4, characters: 60 })) {
    if (piece && isElement(piece.at) && closest(piece.at, 'label,span,div') && readMeaning(piece.text))
      return piece.text;
    break;
  }
  return before;
}
