import { attribute, isInput, rootOf } from './dom.ts';
import { makeLabelReader } from './read-labels.ts';
import { bitsOf, type Meaning, normalize, readMeaning } from './read-meaning.ts';

/** What a field says about itself, read without layout. */
export type Description = {
  element: HTMLElement;
  /** Of an input its type, else the tag. */
  type: string;
  /** Tokens of `autocomplete`; the property is empty in Firefox for values it does not know. */
  purposes: string[];
  inputMode: string;
  /** 0 when there is none. */
  maxLength: number;
  /** Names for the page's own code: name, id and the like. */
  own: Meaning;
  /** Names for people: label, placeholder, title, or the text before it. */
  label: Meaning;
  labelText: string;
  placeholder: string;
};

const NAMES = ['name', 'id', 'formcontrolname', 'data-testid', 'ng-model'];
/** Words that say whose a thing is unless they come last: "order[customer][phone]". */
const OWNERS = bitsOf('identity', 'other', 'either', 'phone', 'password', 'coupon', 'search');
const FILLERS = /(?: (?:number|no|num|nr|input|field|txt|text|value|box|control|id|\d+|[a-z]))+ $/;

/** Describes fields; one describer serves one search, since it remembers the labels of the page. */
export function makeDescriber(count: (wrapper: Element) => number): (element: HTMLElement) => Description {
  const readLabel = makeLabelReader(count);
  return (element) => {
    const host = (rootOf(element) as Partial<ShadowRoot>).host;
    const names = NAMES.map((name) => attribute(element, name));
    if (host) names.push(attribute(host, 'name'), attribute(host, 'id'), host.localName);
    const labelText = `${host ? attribute(host, 'label') : ''} ${readLabel(element)}`.trim();
    const input = isInput(element) ? element : undefined;
    return {
      element,
      type: input ? input.type : element.localName,
      purposes: attribute(element, 'autocomplete').toLowerCase().split(/\s+/).filter(Boolean),
      inputMode: attribute(element, 'inputmode'),
      maxLength: Math.max(0, input?.maxLength ?? 0),
      own: names.reduce((meaning, name) => meaning | readName(name), 0),
      label: readMeaning(labelText),
      labelText,
      placeholder: attribute(element, 'placeholder'),
    };
  };
}

/** In the names that programs use the last word is the thing and those before it say whose. */
function readName(name: string): Meaning {
  const whole = name && readMeaning(name);
  if (!whole) return 0;
  const last = normalize(name).replace(FILLERS, ' ').trim().split(' ').pop() ?? '';
  const thing = readMeaning(last);
  return thing ? (thing & whole) | (whole & ~OWNERS) : whole;
}
